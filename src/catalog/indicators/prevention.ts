import {indicators} from "./indicator.ts";

/** Prevention, immunisation, infectious and chronic disease, healthy living. */
export const prevention = indicators(`
immunisation|适龄儿童免疫规划疫苗接种率|Immunisation of children|%|up|适龄儿童|国家免疫规划疫苗儿童免疫程序|按程序接种国家免疫规划疫苗的适龄儿童所占比例|免疫规划疫苗接种率、国家免疫规划疫苗接种率、适龄儿童国家免疫规划疫苗接种率、儿童免疫规划疫苗接种率、以乡镇为单位适龄儿童免疫规划疫苗接种率、适龄儿童疫苗接种率、免疫规划疫苗报告接种率、国家免疫规划疫苗报告接种率|HPV疫苗接种率、流感疫苗接种率
hpv|适龄女生HPV疫苗接种率|HPV vaccination of schoolgirls|%|up|适龄女生|加速消除宫颈癌行动计划|完成HPV疫苗接种的适龄女生所占比例|适龄女孩HPV疫苗接种率、HPV疫苗接种率、适龄女孩HPV疫苗首针接种率|
hypertension-health|高血压患者健康管理率|Health management of hypertension patients|%|up|估计高血压患者数|国家基本公共卫生服务规范|接受健康管理的高血压患者占估计患者总数的比例|高血压健康管理率、高血压患者管理率|高血压患者规范管理率
hypertension-control|高血压患者血压控制率|Blood pressure control among managed patients|%|up|已管理的高血压患者|国家基本公共卫生服务规范|血压达标的患者占已管理高血压患者的比例|血压控制率、管理人群血压控制率、高血压控制率、高血压患者控制率|
diabetes-health|糖尿病患者健康管理率|Health management of diabetes patients|%|up|估计糖尿病患者数|国家基本公共卫生服务规范|接受健康管理的糖尿病患者占估计患者总数的比例|2型糖尿病患者健康管理率、糖尿病健康管理率|糖尿病患者规范管理率
diabetes-control|糖尿病患者血糖控制率|Blood glucose control among managed patients|%|up|已管理的2型糖尿病患者|国家基本公共卫生服务规范|血糖达标的患者占已管理糖尿病患者的比例|血糖控制率、管理人群血糖控制率、2型糖尿病患者血糖控制率、糖尿病控制率|
elderly-management|65岁及以上老年人健康管理率|Health management of people aged 65 and over|%|up|65岁及以上常住老年人|国家基本公共卫生服务规范|接受健康管理的65岁及以上老年人所占比例|65岁以上老年人健康管理率、老年人健康管理率、65周岁以上老年人健康管理率、65岁及以上老年人规范健康管理率|65岁以上老年人城乡社区规范健康管理服务率、老年人中医药健康管理率
elderly-community|65岁及以上老年人城乡社区规范健康管理服务率|Standard community health management of people aged 65 and over|%|up|65岁及以上老年人|“十四五”健康老龄化规划|在城乡社区获得规范健康管理服务的65岁及以上老年人所占比例|65岁以上老年人城乡社区规范健康管理服务率、65周岁以上老年人城乡社区规范健康管理服务率、老年人城乡社区规范健康管理服务率、老年人城乡社区健康管理服务率、65岁以上老年人城乡社区健康管理服务率、65岁及以上老年人城乡社区健康管理服务率|65岁及以上老年人健康管理率
elderly-tcm|老年人中医药健康管理率|Chinese medicine health management of older people|%|up|65岁及以上老年人|国家基本公共卫生服务规范|接受中医药健康管理的65岁及以上老年人所占比例|65岁及以上老年人中医药健康管理率、老年人中医药健康管理服务率|
record-coverage|居民电子健康档案建档率|Electronic health records established|%|up|常住居民|国家基本公共卫生服务规范|建立电子健康档案的常住居民所占比例|电子健康档案建档率、居民健康档案电子建档率、健康档案建档率、居民健康档案建档率|纸质建档率
record-use|健康档案动态使用率|Health records in active use|%|up|已建健康档案|国家基本公共卫生服务规范|有动态记录的健康档案占已建档案的比例|居民健康档案动态使用率、档案动态使用率、居民电子健康档案动态使用率、健康档案使用率|
tb-cure|肺结核患者成功治疗率|Successful treatment of pulmonary tuberculosis|%|up|治疗的肺结核患者|全国结核病防治规划|治愈和完成疗程的患者占治疗患者的比例|结核病成功治疗率、结核病患者成功治疗率、肺结核病患者成功治疗率、肺结核成功治疗率|
hiv-treatment|艾滋病感染者和病人抗病毒治疗率|Antiretroviral treatment of people with HIV|%|up|存活的感染者和病人|遏制艾滋病传播实施方案|接受抗病毒治疗的感染者和病人所占比例|艾滋病抗病毒治疗率、抗病毒治疗覆盖率、艾滋病感染者和病人治疗率、艾滋病患者抗病毒治疗率|慢性丙肝患者抗病毒治疗率
hiv-transmission|艾滋病母婴传播率|Mother-to-child transmission of HIV|%|down|感染孕产妇所生儿童|消除艾滋病、梅毒和乙肝母婴传播行动计划|感染孕产妇所生儿童中被感染者所占比例|艾滋病母婴传播率(%)|
smd-prevalence|严重精神障碍患者报告患病率|Reported prevalence of severe mental disorders|‰||常住人口|严重精神障碍管理治疗工作规范|登记在册的严重精神障碍患者占常住人口的比例|严重精神障碍报告患病率、精神障碍报告患病率|
smoking|15岁以上人群吸烟率|Smoking among people over 15|%|down|15岁以上人群|健康中国行动控烟行动|现在吸烟者占15岁以上人群的比例|成人吸烟率、15岁及以上人群吸烟率、成人吸烟率(%)、居民吸烟率、15岁以上人群现在吸烟率、现在吸烟率、人群吸烟率、人群现在吸烟率、成人现在吸烟率、15岁及以上人群现在吸烟率、15岁以上居民吸烟率、15岁及以上居民现在吸烟率、吸烟率、15岁以上成人现在吸烟率、15岁以上成人吸烟率、15岁以上人群现在吸烟、成人吸烟|
myopia|儿童青少年总体近视率|Myopia among children and adolescents|%|down|儿童青少年|综合防控儿童青少年近视实施方案|视力检查判定为近视的儿童青少年所占比例|儿童青少年近视率、学生总体近视率、青少年近视率、总体近视率、儿童青少年近视总体发生率、学生近视率、中小学生近视率、中小学生总体近视率|
toilets|农村卫生厕所普及率|Rural sanitary toilets|%|up|农村户数|爱国卫生统计|使用卫生厕所的农村户数所占比例|农村卫生户厕普及率、农村无害化卫生户厕普及率、农村无害化厕所普及率、农村户厕无害化率、卫生厕所普及率、农村无害化卫生厕所普及率、无害化卫生厕所普及率|
water|农村饮用水水质合格率|Rural drinking water that meets the standard|%|up|检测水样|生活饮用水卫生监测|水质达标的农村饮用水样所占比例|水质监测合格率、农村生活饮用水水质合格率、饮用水水质合格率、农村饮用水水质达标率|
smoke-free|无烟党政机关建成率|Smoke-free government offices|%|up|党政机关|健康中国行动控烟行动|建成无烟环境的党政机关所占比例|无烟党政机关覆盖率、无烟党政机关比例|
occupational|工作场所职业病危害因素监测合格率|Workplaces within occupational hazard limits|%|up|监测的用人单位|国家职业病防治规划|职业病危害因素监测达标的工作场所所占比例|工作场所职业病危害因素监测达标率、职业病危害因素监测合格率|
donation|千人口献血率|Blood donation rate|‰|up|每千常住人口|全国卫生健康统计调查制度|年内无偿献血人次与常住人口之比|每千人口献血率、千人口无偿献血率、人口献血率|
subsidy|人均基本公共卫生服务经费|Basic public health spending per head|元|up|常住人口|国家基本公共卫生服务项目|按常住人口计的基本公共卫生服务经费补助标准|人均基本公共卫生服务经费补助标准、基本公共卫生服务经费人均补助标准、人均基本公共卫生服务补助经费、常住人口项目补助水平人均、人均财政补助标准、基本公共卫生服务经费人均财政补助标准、基本公共卫生服务人均财政补助标准、人均基本公共卫生服务经费财政补助标准、基本公共卫生服务项目人均财政补助标准、人均基本公共卫生服务财政补助标准、基本公共卫生服务经费人均财政补助、人均基本公共卫生服务补助标准、基本公共卫生服务人均补助标准、基本公共卫生服务人均经费补助标准、基本公共卫生服务人均经费、人均基本公共卫生服务项目经费、基本公共卫生服务项目人均经费标准|
`);
