import {indicators} from "./indicator.ts";

/** Life, death and disease. */
export const outcomes = indicators(
  `
life-expectancy|人均预期寿命|Life expectancy at birth|岁|up||国民经济和社会发展统计；健康中国行动|按当年分年龄死亡率，一名新生儿预期可以存活的平均年数|人均期望寿命、平均预期寿命、居民人均预期寿命、人均寿命、居民平均期望寿命、户籍人口人均期望寿命、人口平均预期寿命、居民期望寿命、平均期望寿命、人口预期寿命、人口期望寿命|人均健康预期寿命、健康预期寿命、人均预期寿命差异
maternal-mortality|孕产妇死亡率|Maternal mortality ratio|/10万|down|活产数|全国妇幼健康统计调查制度|年内每十万活产中的孕产妇死亡人数|户籍孕产妇死亡率、常住孕产妇死亡率|孕产妇死亡率下降、孕产妇死亡评审、流动人口孕产妇死亡率
infant-mortality|婴儿死亡率|Infant mortality rate|‰|down|活产数|全国妇幼健康统计调查制度|年内每千活产中不满一周岁婴儿的死亡人数|婴幼儿死亡率、户籍婴儿死亡率、常住婴儿死亡率|新生儿死亡率、围产儿死亡率
under-five-mortality|5岁以下儿童死亡率|Under-five mortality rate|‰|down|活产数|全国妇幼健康统计调查制度|年内每千活产中不满五周岁儿童的死亡人数|五岁以下儿童死亡率、户籍5岁以下儿童死亡率、常住5岁以下儿童死亡率|5岁以下儿童生长迟缓率
premature-ncd-mortality|重大慢性病过早死亡率|Premature mortality from major non-communicable diseases|%|down|30岁人口|健康中国行动（2019—2030年）|30—70岁之间死于心脑血管疾病、癌症、慢性呼吸系统疾病和糖尿病的概率|重大慢病过早死亡率、四类重大慢性病过早死亡率、四类慢性病过早死亡率、主要慢性病过早死亡率、重点慢性病过早死亡率、重大慢性病过早死亡概率、因重大慢性病导致的过早死亡率、重大慢性病导致的过早死亡率、慢性病过早死亡率、慢病过早死亡率、重大慢性疾病过早死亡率|慢性病过早死亡率下降
cancer-survival|总体癌症五年生存率|Five-year survival of all cancers|%|up|确诊癌症患者|健康中国行动癌症防治行动|确诊后存活五年及以上的癌症患者所占比例|总体癌症5年生存率、癌症五年生存率、癌症5年生存率、总体癌症患者五年生存率、肿瘤五年生存率、恶性肿瘤五年生存率|早期癌症五年生存率
notifiable-incidence|甲乙类传染病报告发病率|Reported incidence of class A and B notifiable diseases|/10万|down|常住人口|全国法定传染病报告制度|年内每十万人口报告的甲类和乙类传染病发病数|甲乙类传染病发病率、甲乙类法定传染病报告发病率、甲乙类法定报告传染病发病率、甲乙类传染病总发病率、法定甲乙类传染病报告发病率、甲乙类法定传染病发病率|丙类传染病报告发病率
tb-incidence|肺结核报告发病率|Reported incidence of pulmonary tuberculosis|/10万|down|常住人口|全国法定传染病报告制度|年内每十万人口报告的活动性肺结核患者数|肺结核发病率、结核病报告发病率、肺结核病报告发病率、结核病发病率、报告肺结核发病率|学生肺结核报告发病率
birth-defects|严重致残出生缺陷发生率|Incidence of severe disabling birth defects|‰|down|围产儿数|全国妇幼健康统计调查制度|神经管缺陷、唐氏综合征等严重致残出生缺陷在围产儿中的发生率|严重致残的出生缺陷发生率、严重致残出生缺陷率、神经管缺陷等严重致残出生缺陷发生率|出生缺陷发生率
`,
  "core"
);
