import {indicators} from "./indicator.ts";

/** Mothers, newborns and children. */
export const mothers = indicators(`
newborn-mortality|新生儿死亡率|Neonatal mortality rate|‰|down|活产数|全国妇幼健康统计调查制度|年内每千活产中28天内死亡的新生儿数|户籍新生儿死亡率|婴儿死亡率
perinatal-mortality|围产儿死亡率|Perinatal mortality rate|‰|down|围产儿数|全国妇幼健康统计调查制度|孕满28周至出生后7天内死亡数与围产儿数之比|围产儿死亡率(‰)|
birth-defect-rate|出生缺陷发生率|Birth defect rate|/万|down|围产儿数|全国出生缺陷监测|围产儿中出生缺陷的发生比例|围产儿出生缺陷发生率|严重致残出生缺陷发生率
antenatal-screening|产前筛查率|Antenatal screening rate|%|up|产妇数|全国出生缺陷综合防治方案|接受产前筛查的孕妇所占比例|孕妇产前筛查率、免费产前筛查率、产前筛查覆盖率、产筛率、早中期产前筛查覆盖率、早中期产前筛查率、孕妇产前筛查覆盖率、产前筛查覆盖面|产前诊断率
premarital|婚前医学检查率|Premarital medical examination rate|%|up|结婚登记人数|全国妇幼健康统计调查制度|接受婚前医学检查的人数占结婚登记人数的比例|婚检率、免费婚前医学检查率、婚前医学检查覆盖率|
prepregnancy|孕前优生健康检查目标人群覆盖率|Coverage of pre-pregnancy health checks|%|up|计划怀孕夫妇|国家免费孕前优生健康检查项目|接受孕前优生健康检查的计划怀孕夫妇所占比例|免费孕前优生健康检查率、孕前优生健康检查率、免费孕前优生健康检查目标人群覆盖率、孕前优生健康检查覆盖率、孕前优生健康检查目标人群覆盖率、孕前优生健康检查目标人群覆盖、目标人群孕前优生健康检查率|
early-registration|早孕建册率|Registration in early pregnancy|%|up|产妇数|国家基本公共卫生服务规范|孕13周前建册的产妇所占比例|孕早期建册率、早孕建档率|
postnatal-visits|产后访视率|Postnatal visits|%|up|活产数|国家基本公共卫生服务规范|出院后28天内接受访视的产妇所占比例|产妇产后访视率|新生儿访视率
hospital-delivery|住院分娩率|Deliveries in hospital|%|up|活产数|全国妇幼健康统计调查制度|住院分娩的活产数占活产总数的比例|孕产妇住院分娩率、孕妇住院分娩率、产妇住院分娩率|
caesarean|剖宫产率|Caesarean section rate|%|down|活产数|全国妇幼健康统计调查制度|剖宫产的活产数占活产总数的比例|剖宫产比例、剖腹产率|
newborn-metabolic|新生儿遗传代谢病筛查率|Newborn screening for inherited metabolic disease|%|up|活产数|新生儿疾病筛查技术规范|接受遗传代谢病筛查的新生儿所占比例|新生儿疾病筛查率、新生儿代谢病筛查率、新生儿“两病”筛查率、新筛率、新生儿遗传代谢性疾病筛查率、新生儿遗传代谢病筛查覆盖率、新生儿疾病筛查覆盖率|新生儿听力筛查率、新生儿先心病筛查率
newborn-hearing|新生儿听力筛查率|Newborn hearing screening|%|up|活产数|新生儿疾病筛查技术规范|接受听力筛查的新生儿所占比例|新生儿听力障碍筛查率、新生儿听力初筛率、听力筛查率|
under-3-management|3岁以下儿童系统管理率|Systematic management of children under three|%|up|3岁以下儿童|全国妇幼健康统计调查制度|按规定接受健康检查的3岁以下儿童所占比例|3岁以下儿童健康管理率、0-3岁儿童系统管理率、3岁以下儿童系统管理覆盖率|
under-7-management|7岁以下儿童健康管理率|Health management of children under seven|%|up|7岁以下儿童|全国妇幼健康统计调查制度|接受健康检查的7岁以下儿童所占比例|7岁以下儿童保健管理率、0-6岁儿童健康管理率、7岁以下儿童健康管理覆盖率、0-6岁儿童保健管理率、0-6岁儿童健康管理覆盖率|
breastfeeding|6个月内婴儿纯母乳喂养率|Exclusive breastfeeding to six months|%|up|6个月内婴儿|母乳喂养促进行动计划|6个月内纯母乳喂养的婴儿所占比例|纯母乳喂养率、0-6个月婴儿纯母乳喂养率|
stunting|5岁以下儿童生长迟缓率|Stunting among children under five|%|down|5岁以下儿童|中国儿童发展纲要|身高低于标准的5岁以下儿童所占比例|儿童生长迟缓率|5岁以下儿童贫血率
child-tcm|0-36个月儿童中医药健康管理率|Chinese medicine health management of children aged 0–36 months|%|up|0—36个月儿童|国家基本公共卫生服务规范|接受中医药健康管理的0—36个月儿童所占比例|0-3岁儿童中医药健康管理率、儿童中医药健康管理率|老年人中医药健康管理率
child-eyes|0-6岁儿童眼保健和视力检查覆盖率|Eye care and vision checks of children aged 0–6|%|up|0—6岁儿童|0～6岁儿童眼保健及视力检查服务规范|接受眼保健和视力检查的0—6岁儿童所占比例|0-6岁儿童眼保健和视力检查率、0-6岁儿童眼保健覆盖率、0-6岁儿童眼保健及视力检查覆盖率|
two-cancer-checks|农村妇女“两癌”检查人数|Rural women screened for cervical and breast cancer|人|up||农村妇女“两癌”检查项目|年内接受宫颈癌和乳腺癌检查的农村适龄妇女人数|农村适龄妇女“两癌”检查、农村适龄妇女两癌筛查、适龄妇女“两癌”检查、适龄妇女“两癌”筛查、城乡妇女“两癌”检查|宫颈癌筛查覆盖率
autism|0-6岁儿童孤独症筛查率|Autism screening of children aged 0–6|%|up|0—6岁儿童|0～6岁儿童孤独症筛查干预服务规范|接受孤独症筛查的0—6岁儿童所占比例|0-6岁儿童孤独症初筛率、儿童孤独症筛查率、孤独症初筛率|孤独症复筛率
`);
