import {indicators} from "./indicator.ts";

/** How hospitals work: volume, efficiency, quality, cost. */
export const hospitals = indicators(`
outpatient-visits|总诊疗人次|Visits|人次|||全国卫生健康统计调查制度|年内医疗卫生机构的诊疗总人次|总诊疗人次数、诊疗总人次、门急诊人次、门急诊量、门急诊总量、总诊疗量、门急诊总人次、门诊总量、总诊疗、诊疗总量、诊疗人次、诊疗人次数、总诊疗人数、诊疗量、门诊人次数、诊疗|基层诊疗人次占比、互联网诊疗人次
discharges|出院人次|Discharges|人次|||全国卫生健康统计调查制度|年内住院后出院的人次|出院人数、出院总人次、出院病人数、出院患者人次、住院人次、出院人次数、出院|出院患者手术占比
admissions|入院人次|Admissions|人次|||全国卫生健康统计调查制度|年内入院的人次|入院人数、入院总人次、入院人次数、入院|
bed-occupancy|病床使用率|Bed occupancy rate|%||实际开放总床日|全国卫生健康统计调查制度|实际占用总床日与实际开放总床日之比|床位使用率、医院病床使用率、病床利用率|重症床位使用率
length-of-stay|平均住院日|Average length of stay|天|down|出院人次|国家公立医院绩效考核|出院者占用总床日与出院人次之比|出院者平均住院日、出院患者平均住院日、平均住院天数、出院者平均住院天数、住院者平均住院日|术前平均住院日
outpatient-cost|门诊次均费用|Average cost of an outpatient visit|元|down|门诊人次|国家公立医院绩效考核|门诊收入与门诊人次之比|次均门诊费用、门诊患者次均费用、门急诊次均费用、门诊病人次均医疗费用、门诊次均医疗费用、次均门诊医疗费用、门诊病人次均费用、门诊患者次均医疗费用|门诊次均药品费用
inpatient-cost|住院次均费用|Average cost of a hospital stay|元|down|出院人次|国家公立医院绩效考核|住院收入与出院人次之比|次均住院费用、住院患者次均费用、住院病人人均医疗费用、人均住院费用、住院病人次均费用、次均住院医疗费用、住院病人次均医疗费用、住院患者次均医疗费用、人均住院医疗费用、住院病人人均费用|住院次均药品费用
drug-share|药品收入占比|Drug revenue as a share of medical revenue|%|down|医疗收入|国家公立医院绩效考核|药品收入（不含中药饮片）占医疗收入的比例|药占比、药品占比、公立医院药占比、药品收入占医疗收入比例|基本药物占比
consumables-share|卫生材料收入占比|Consumables revenue as a share of medical revenue|%|down|医疗收入|公立医院综合改革评价|卫生材料收入占医疗收入的比例|耗占比、卫生材料占比、耗材占比、医用耗材占比|百元医疗收入消耗卫生材料费用
consumables-per-100|百元医疗收入消耗卫生材料费用|Consumables per 100 yuan of medical revenue|元|down|每百元医疗收入（不含药品）|公立医院综合改革评价|每百元医疗收入消耗的卫生材料费用|百元医疗收入消耗卫生材料、每百元医疗收入消耗卫生材料费用、百元医疗收入消耗的卫生材料费用、百元医疗收入卫生材料消耗|卫生材料收入占比
antibiotic-use|抗菌药物使用强度|Antibacterial use density|DDDs|down|每百人天|国家公立医院绩效考核|住院患者每百人天消耗的抗菌药物限定日剂量数|住院患者抗菌药物使用强度、抗菌药物使用强度(DDDs)|抗菌药物使用率
day-surgery-share|日间手术占比|Share of day surgery|%|up|择期手术|国家公立医院绩效考核|日间手术占择期手术的比例|日间手术占择期手术比例、日间手术比例、日间手术占择期手术的比例|
level-4-surgery|出院患者四级手术占比|Share of grade IV surgery|%|up|出院患者手术|国家公立医院绩效考核|出院患者手术中四级手术所占比例|四级手术占比、出院患者四级手术比例、四级手术比例、四类手术占比|三四级手术占比
cmi|病例组合指数|Case mix index||up||国家公立医院绩效考核|出院病例按疾病诊断相关分组的平均权重|CMI值、病例组合指数(CMI)、CMI、病例组合指数(CMI)值|
patient-satisfaction-out|门诊患者满意度|Satisfaction of outpatients|分|up||国家公立医院绩效考核|门诊患者对医疗服务满意程度的得分|门诊患者满意率、门诊满意度|员工满意度
patient-satisfaction-in|住院患者满意度|Satisfaction of inpatients|分|up||国家公立医院绩效考核|住院患者对医疗服务满意程度的得分|住院患者满意率、住院满意度|员工满意度
asset-liability|公立医院资产负债率|Debt-to-asset ratio of public hospitals|%|down|资产总额|国家公立医院绩效考核|公立医院负债总额与资产总额之比|资产负债率、医院资产负债率|
cost-growth|公立医院医疗费用增幅|Growth of medical costs at public hospitals|%|down|上年医疗费用|控制公立医院医疗费用不合理增长意见|公立医院医疗费用比上年增长的幅度|医疗费用增幅、医疗费用增长率、公立医院医疗费用增长幅度、医疗总费用增幅|门诊次均费用增幅
tcm-decoction-share|中药饮片收入占比|Herbal medicine as a share of drug revenue|%|up|药品收入|中医医院绩效考核|中药饮片收入占药品收入的比例|中药饮片占比、中药饮片使用率|
tcm-volume-share|基层中医药服务量占比|Chinese medicine as a share of grassroots visits|%|up|基层诊疗总量|基层中医药服务能力提升工程|基层医疗卫生机构中医药服务量占总诊疗量的比例|基层医疗卫生机构中医诊疗量占比、基层中医诊疗量占比、基层中医药诊疗量占比、基层医疗机构中医药服务量占比|中医药服务覆盖率
essential-drugs|基层基本药物配备使用金额占比|Essential medicines as a share of grassroots drug spending|%|up|药品配备使用金额|国家基本药物制度|基层医疗卫生机构基本药物配备使用金额所占比例|基层医疗机构基本药物配备使用金额占比、医疗机构配备使用基本药物金额占比、基本药物配备使用金额占比、基本药物使用金额占比|
county-admissions|县域内住院率|Share of admissions within the county|%|up|参保居民住院总人次|紧密型县域医疗卫生共同体监测指标体系|参保居民在县域内住院人次占总住院人次的比例|县域住院率、县域内住院占比、县域住院人次占比、县域内住院人次占比|县域就诊率
`);
