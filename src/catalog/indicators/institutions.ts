import {indicators} from "./indicator.ts";

/** How many institutions, teams and staff there are, and what they do in a year. */
export const institutions = indicators(`
hospitals|医院数|Hospitals|个|||全国卫生健康统计调查制度|期末从卫生健康行政部门登记的医院数|医院总数、医院、医院个数、医院机构数|医院床位数
grassroots-institutions|基层医疗卫生机构数|Grassroots health institutions|个|||全国卫生健康统计调查制度|期末社区卫生服务中心（站）、卫生院、村卫生室、门诊部和诊所数|基层医疗机构数、基层医疗卫生机构总数、基层医疗卫生机构、基层医疗机构、基层卫生机构数|基层医疗卫生机构床位数
public-health-institutions|专业公共卫生机构数|Public health institutions|个|||全国卫生健康统计调查制度|期末疾病预防控制、妇幼保健、卫生监督、急救、采供血等专业公共卫生机构数|专业公共卫生机构、专业公共卫生机构总数、公共卫生机构数|专业公共卫生机构人员数
community-health-centres|社区卫生服务中心(站)数|Community health centres and stations|个|||全国卫生健康统计调查制度|期末社区卫生服务中心和社区卫生服务站数|社区卫生服务机构数、社区卫生服务机构、社区卫生服务中心(站)、社区卫生服务中心数、社区卫生服务站数、社区卫生服务中心、社区卫生服务站、社康机构、社康机构数、社区卫生服务中心和服务站|社区卫生服务中心诊疗人次
township-centres|乡镇卫生院数|Township health centres|个|||全国卫生健康统计调查制度|期末乡镇卫生院数|卫生院数、镇卫生院、乡镇卫生院、卫生院、镇卫生院数、乡镇(中心)卫生院|乡镇卫生院床位数
village-clinics|村卫生室数|Village clinics|个|||全国卫生健康统计调查制度|期末村卫生室数|村卫生室、村卫生站、村卫生所、村卫生站数、村卫生所数、村级卫生室|村卫生室人员数
tcm-institutions|中医类医疗卫生机构数|Institutions of Chinese medicine|个|||全国中医药统计调查制度|期末中医类医院、门诊部、诊所和研究机构数|中医类机构总数、中医类医疗卫生机构、中医类医疗卫生机构总数、中医类机构数、中医类机构、中医医院数、中医类医院、中医类医院数|中医类医院床位数
integrated-care-institutions|医养结合机构数|Institutions with medical and elderly care|家|||医养结合监测|期末具备医疗卫生机构资质并开展养老服务的机构数|医养结合机构、两证齐全的医养结合机构、两证齐全医养结合机构、两证齐全医养结合机构数、医养结合机构总数|医养结合机构床位数
geriatric-hospitals|老年医学科医院数|Secondary and higher general hospitals with a geriatric department, number|家|||老年健康与医养结合服务统计|期末设有老年医学科的二级及以上综合医院数|设有老年医学科的二级以上综合医院数、设有老年医学科的二级及以上综合性医院、设有老年医学科的医院、设置老年医学科的二级以上综合医院数|
age-friendly-institutions|老年友善机构数|Age-friendly medical institutions|家|||建设老年友善医疗机构工作方案|期末建成老年友善医疗机构的医疗卫生机构数|建成老年友善医疗机构数、建成老年友善医疗机构、老年友善医疗机构数、老年友善医疗卫生机构数、建成老年友善医疗卫生机构、建成老年友善医疗卫生机构数|老年友善医疗机构创建率
nursery-institutions|托育服务机构数|Nursery institutions|家|||托育机构登记和备案信息|期末提供托育服务的机构数|托育机构数、托育服务机构、托育机构、托育服务机构总数、托育机构总数、各类托育机构|新增托育机构
health-staff|卫生人员总数|Health personnel|人|||全国卫生健康统计调查制度|期末医疗卫生机构的在岗职工数|卫生人员、卫生人员数、卫生健康人员总数、卫生健康人员、卫生工作人员、医疗卫生机构人员总数|卫生技术人员数
village-doctors|乡村医生和村卫生室人员数|Village doctors and village clinic staff|人|||全国卫生健康统计调查制度|期末在村卫生室工作的人员数，含乡村医生|在村卫生室工作的人员、乡村医生、乡村医生数、村卫生室人员数、村卫生室人员、乡村医生和卫生员、乡村医生总数|乡村医生中执业(助理)医师占比
family-doctor-teams|家庭医生团队数|Family doctor teams|个|||国家基本公共卫生服务|期末家庭医生团队数|家庭医生服务团队、家庭医生团队、家庭医生签约服务团队、家庭医生服务团队数|
hospital-visits|医院诊疗人次|Hospital visits|人次|||全国卫生健康统计调查制度|年内医院的诊疗人次|医院总诊疗人次、医院诊疗人次数、医院总诊疗量、医院诊疗量、医院诊疗|互联网医院诊疗人次
grassroots-visits-number|基层医疗卫生机构诊疗人次|Visits to grassroots institutions|人次|||全国卫生健康统计调查制度|年内基层医疗卫生机构的诊疗人次|基层诊疗人次、基层医疗卫生机构诊疗量、基层医疗机构诊疗人次、基层医疗卫生机构总诊疗人次、基层医疗卫生机构诊疗、乡镇卫生院诊疗人次、乡镇卫生院和社区卫生服务中心(站)诊疗人次、社区卫生服务机构诊疗人次、社区卫生服务中心(站)诊疗人次、村卫生室诊疗人次|基层诊疗人次占比
grassroots-outpatient-share|乡镇卫生院和社区门诊量占门诊总量比例|Outpatient visits at township and community centres as a share of all|%|up|门诊总量|全国卫生健康统计调查制度|乡镇卫生院和社区卫生服务中心（站）门诊量占门诊总量的比例|乡镇卫生院和社区卫生服务中心(站)门诊量占门诊总量的比例、乡镇卫生院和社区卫生服务机构门诊量占门诊总量的比例、基层门诊量占比、基层门诊量占门诊总量的比例、乡镇卫生院和社区卫生服务中心(站)门诊量占比|
visits-per-resident|居民平均就诊次数|Visits per resident|次||常住人口|全国卫生健康统计调查制度|年内居民到医疗卫生机构平均就诊的次数|居民平均到医疗卫生机构就诊、居民到医疗卫生机构平均就诊、年人均就诊次数、人均就诊次数、居民年平均就诊次数、居民到医疗卫生机构平均就诊次数|
hospitalisation-rate|年住院率|Annual hospitalisation rate|%||常住人口|全国卫生健康统计调查制度|年内住院人次占人口的比例|居民年住院率、居民住院率、年均住院率|县域内住院率
public-beds-share|公立医院床位占比|Public hospital beds as a share of hospital beds|%||医院床位|全国卫生健康统计调查制度|公立医院床位数占医院床位数的比例|公立医院床位数占医院床位比例、公立医院床位数占医院床位数的比例、公立医院床位占医院床位的比例、公立医院床位占|民营医院床位占比
elderly-beds|养老床位数|Beds in elderly care|张|||民政事业发展统计|期末养老机构和社区养老服务设施的床位数|养老服务床位、养老机构床位、养老床位、养老机构床位数、养老服务床位数、养老床位总数、各类养老床位|每千名老年人养老床位数
elderly-nursing-beds|养老机构护理型床位占比|Nursing beds as a share of beds in elderly care|%|up|养老机构床位|“十四五”国家老龄事业发展和养老服务体系规划|养老机构床位中护理型床位所占比例|护理型养老床位占比、养老机构护理型床位比例、养老机构护理型床位、养老护理型床位占比、养老机构护理型床位率|基层护理型床位占比
`);
