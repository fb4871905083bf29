import {indicators} from "./indicator.ts";

/** What people know, how they live, and the eyes and fitness of pupils. */
export const habits = indicators(`
literacy-knowledge|基本知识和理念素养水平|Health literacy: basic knowledge and concepts|%|up|15—69岁居民|全国居民健康素养监测|具备基本健康知识和理念素养的居民所占比例|基本知识和理念素养、基本健康知识和理念素养水平、健康知识和理念素养水平、基本知识与理念素养水平|
literacy-lifestyle|健康生活方式与行为素养水平|Health literacy: lifestyle and behaviour|%|up|15—69岁居民|全国居民健康素养监测|具备健康生活方式与行为素养的居民所占比例|健康生活方式与行为素养、健康生活方式和行为素养水平、健康行为和生活方式素养水平|
literacy-skills|基本技能素养水平|Health literacy: basic skills|%|up|15—69岁居民|全国居民健康素养监测|具备基本健康技能素养的居民所占比例|基本技能素养、健康技能素养水平、基本健康技能素养水平|
literacy-safety|安全与急救素养水平|Health literacy: safety and first aid|%|up|15—69岁居民|全国居民健康素养监测|具备安全与急救素养的居民所占比例|安全与急救素养、安全和急救素养水平|
literacy-science|科学健康观素养水平|Health literacy: scientific views of health|%|up|15—69岁居民|全国居民健康素养监测|具备科学健康观素养的居民所占比例|科学健康观素养、科学健康观水平|
literacy-information|健康信息素养水平|Health literacy: health information|%|up|15—69岁居民|全国居民健康素养监测|具备健康信息素养的居民所占比例|健康信息素养|
literacy-chronic|慢性病防治素养水平|Health literacy: chronic disease|%|up|15—69岁居民|全国居民健康素养监测|具备慢性病防治素养的居民所占比例|慢性病防治素养、慢病防治素养水平|
literacy-infectious|传染病防治素养水平|Health literacy: infectious disease|%|up|15—69岁居民|全国居民健康素养监测|具备传染病防治素养的居民所占比例|传染病防治素养|
literacy-care|基本医疗素养水平|Health literacy: basic medical care|%|up|15—69岁居民|全国居民健康素养监测|具备基本医疗素养的居民所占比例|基本医疗素养|
quit-intention|戒烟意愿率|Smokers who intend to quit|%|up|现在吸烟者|中国成人烟草调查|打算戒烟的现在吸烟者所占比例|吸烟者戒烟意愿率、考虑戒烟率、现在吸烟者戒烟意愿率|
tobacco-harm|烟草危害知晓率|Awareness of the harms of tobacco|%|up|15岁以上人群|中国成人烟草调查|知晓吸烟危害的人群所占比例|吸烟危害知晓率、烟草危害认知率、烟草危害知识知晓率|
second-hand-smoke|二手烟暴露率|Exposure to second-hand smoke|%|down|非吸烟者|中国成人烟草调查|非吸烟者中暴露于二手烟者所占比例|非吸烟者二手烟暴露率、非吸烟者的二手烟暴露率、二手烟暴露比例|
cigarettes-a-day|日均吸烟量|Cigarettes smoked a day|支|down|现在每日吸烟者|中国成人烟草调查|每日吸烟者平均每天吸卷烟的支数|日平均吸烟量、每日吸烟量、人均每日吸烟量、吸烟者日均吸烟量、每日吸烟者日均吸烟量|
youth-smoking|青少年吸烟率|Smoking among adolescents|%|down|中学生|中国青少年烟草调查|现在吸烟的中学生所占比例|初中生吸烟率、中学生吸烟率、高中生吸烟率、青少年现在吸烟率、中学生现在吸烟率、初中学生现在吸烟率、初中生现在吸烟率|
fitness|学生体质健康优良率|Pupils of good or excellent physical fitness|%|up|学生|国家学生体质健康标准|体质健康达到优良等级的学生所占比例|学生体质健康标准优良率、学生体质健康达标优良率、国家学生体质健康标准达标优良率、体质健康优良率、中小学生体质健康优良率|学生体质健康合格率
myopia-primary|小学生近视率|Myopia in primary school|%|down|小学生|综合防控儿童青少年近视实施方案|近视的小学生所占比例|小学近视率、小学阶段近视率、小学学生近视率、小学总体近视率、小学生总体近视率、小学儿童青少年总体近视率、小学儿童青少年近视率、小学儿童总体近视率|
myopia-junior|初中生近视率|Myopia in junior secondary school|%|down|初中生|综合防控儿童青少年近视实施方案|近视的初中生所占比例|初中近视率、初中阶段近视率、初中学生近视率、初中总体近视率、初中生总体近视率、初中儿童青少年总体近视率、初中儿童青少年近视率、初中儿童总体近视率|
myopia-senior|高中生近视率|Myopia in senior secondary school|%|down|高中生|综合防控儿童青少年近视实施方案|近视的高中生所占比例|高中近视率、高中阶段近视率、高中学生近视率、高中总体近视率、高中生总体近视率、高中儿童青少年总体近视率、高中儿童青少年近视率、高中儿童总体近视率|
myopia-six|6岁儿童近视率|Myopia at the age of six|%|down|6岁儿童|综合防控儿童青少年近视实施方案|近视的6岁儿童所占比例|6岁儿童近视、6岁儿童总体近视率、6岁儿童青少年总体近视率|
`);
