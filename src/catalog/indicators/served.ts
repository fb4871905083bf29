import {indicators} from "./indicator.ts";

/** How many people were screened, examined, managed or contracted, and how many of those who should be. */
export const served = indicators(`
cervical-screened|宫颈癌筛查人数|Women screened for cervical cancer|万人|||加速消除宫颈癌行动计划|年内接受宫颈癌筛查的适龄妇女人数|完成宫颈癌筛查、完成宫颈癌免费筛查、宫颈癌筛查、宫颈癌免费筛查、宫颈癌检查、宫颈癌检查人数、免费宫颈癌筛查|宫颈癌筛查覆盖率
breast-screened|乳腺癌筛查人数|Women screened for breast cancer|万人|||农村妇女“两癌”检查项目|年内接受乳腺癌筛查的适龄妇女人数|完成乳腺癌筛查、完成乳腺癌免费筛查、乳腺癌筛查、乳腺癌免费筛查、乳腺癌检查、乳腺癌检查人数、免费乳腺癌筛查|乳腺癌筛查覆盖率
newborns-screened|新生儿疾病筛查人数|Newborns screened for inherited disease|万人|||新生儿疾病筛查技术规范|年内接受遗传代谢病筛查的新生儿人数|新生儿“两病”筛查例数、新生儿遗传代谢病筛查人数、新生儿疾病筛查、新生儿“两病”筛查、新生儿遗传代谢病筛查、新生儿疾病筛查例数|新生儿疾病筛查率
newborns-heard|新生儿听力筛查人数|Newborns whose hearing was screened|万人|||新生儿疾病筛查技术规范|年内接受听力筛查的新生儿人数|新生儿听力筛查、新生儿听力筛查例数、新生儿听力障碍筛查|新生儿听力筛查率
antenatal-screened|产前筛查人数|Pregnant women screened|万人|||全国出生缺陷综合防治方案|年内接受产前筛查的孕妇人数|完成孕妇产前筛查、免费产前筛查人数、产前筛查、孕妇产前筛查、免费产前筛查、孕妇产前筛查人数|产前筛查率
prepregnancy-examined|孕前优生健康检查人数|People examined before pregnancy|万人|||国家免费孕前优生健康检查项目|年内接受孕前优生健康检查的计划怀孕夫妇人数|孕前检查评估人数、孕前优生健康检查、免费孕前优生健康检查、孕前优生检查人数、免费孕前优生健康检查人数、孕前检查评估、完成孕前优生健康检查|孕前优生健康检查率
elderly-managed|65岁及以上老年人健康管理人数|People aged 65 and over under health management|万人|||国家基本公共卫生服务规范|年内接受健康管理的65岁及以上老年人数|接受健康管理的老年人数、老年人免费体检人数、65岁及以上老年人健康管理、老年人健康管理人数、65岁以上老年人免费体检、接受健康管理的65岁以上老年人、65岁以上老年人免费体检人数、老年人免费体检|65岁及以上老年人健康管理率
hypertension-managed|高血压患者健康管理人数|Hypertension patients under management|万人|||国家基本公共卫生服务规范|期末接受健康管理的高血压患者人数|在管高血压患者数、在管高血压患者、高血压患者健康管理、管理高血压患者、健康管理高血压患者、高血压患者管理人数|高血压患者健康管理率
diabetes-managed|糖尿病患者健康管理人数|Diabetes patients under management|万人|||国家基本公共卫生服务规范|期末接受健康管理的2型糖尿病患者人数|在管2型糖尿病患者数、在管2型糖尿病患者、在管糖尿病患者、糖尿病患者健康管理、2型糖尿病患者健康管理、管理糖尿病患者、管理2型糖尿病患者、健康管理糖尿病患者、2型糖尿病患者健康管理人数|糖尿病患者健康管理率
family-doctor-contracts|家庭医生签约人数|People with a family doctor contract|万人|||国家基本公共卫生服务|期末签约家庭医生服务的居民人数|常住居民签约人数、签约总人数、家庭医生签约服务人数、家庭医生签约、家庭医生签约服务、常住居民签约、家庭医生签约居民、签约居民、家庭医生签约居民人数|家庭医生签约率
family-doctor-contracts-key|重点人群家庭医生签约人数|People of key groups with a family doctor contract|万人|||国家基本公共卫生服务|期末签约家庭医生服务的重点人群人数|重点人群签约人数、重点人群签约、签约重点人群、重点人群家庭医生签约、重点人群已签约、重点人群签约服务人数|重点人群签约率
antenatal-checks|产前检查率|Antenatal care coverage|%|up|活产数|全国妇幼健康统计调查制度|孕期接受一次及以上产前检查的产妇所占比例|产前检查覆盖率、孕妇产前检查率、孕产妇产前检查率、孕产妇产前检查覆盖率|产前筛查率
antenatal-ultrasound|产前超声筛查率|Antenatal ultrasound screening|%|up|产妇数|全国出生缺陷综合防治方案|接受产前超声筛查的孕妇所占比例|免费超声筛查率、超声筛查率、孕妇超声筛查率、产前超声检查率|
antenatal-serum|产前血清学筛查率|Antenatal serum screening|%|up|产妇数|全国出生缺陷综合防治方案|接受产前血清学筛查的孕妇所占比例|血清学筛查率、免费血清学筛查率、孕妇血清学筛查率、产前血清学产前筛查率|
newborn-visits|新生儿访视率|Newborn home visits|%|up|活产数|国家基本公共卫生服务规范|出院后接受家庭访视的新生儿所占比例|新生儿家庭访视率、新生儿访视覆盖率|产后访视率
womens-screening|妇女常见病定期筛查率|Regular screening of women for common diseases|%|up|20—64岁妇女|中国妇女发展纲要|按期接受常见病筛查的妇女所占比例|妇女常见病筛查率、妇女常见病定期筛查覆盖率、妇女常见病检查率、妇女病普查率、妇女常见病普查率|
record-standard-coverage|规范化电子健康档案覆盖率|Coverage of standard electronic health records|%|up|常住居民|国家基本公共卫生服务规范|建立规范化电子健康档案的居民所占比例|居民规范化电子健康档案覆盖率、规范化电子健康档案建档率、电子健康档案规范化覆盖率、居民电子健康档案规范化覆盖率|居民电子健康档案建档率
nursery-enrolment|3岁以下婴幼儿入托率|Nursery enrolment of under-threes|%|up|3岁以下婴幼儿|托育机构登记和备案信息|入托的3岁以下婴幼儿所占比例|入托率、婴幼儿入托率、0-3岁婴幼儿入托率|
community-nursery|社区托育服务覆盖率|Communities with nursery care|%|up|社区|托育机构登记和备案信息|有托育服务的社区所占比例|社区托育机构覆盖率、城市社区普惠托育覆盖率、社区普惠托育服务覆盖率、社区托育覆盖率、城市社区托育服务覆盖率、社区普惠托育覆盖率|
`);
