import {indicators} from "./indicator.ts";

/** Births, deaths and the make-up of the population. */
export const population = indicators(`
birth-rate|人口出生率|Crude birth rate|‰||年平均人口|人口变动情况抽样调查|年内出生人数与年平均人口之比|出生率、常住人口出生率、户籍人口出生率|新生儿出生缺陷发生率
death-rate|人口死亡率|Crude death rate|‰||年平均人口|人口变动情况抽样调查|年内死亡人数与年平均人口之比|常住人口死亡率、粗死亡率|孕产妇死亡率、婴儿死亡率
natural-growth|人口自然增长率|Natural growth rate of the population|‰||年平均人口|人口变动情况抽样调查|出生率与死亡率之差|自然增长率、常住人口自然增长率|自然增长率下降
total-fertility|总和生育率|Total fertility rate|个||育龄妇女|人口普查|按当年分年龄生育率，一名妇女一生生育的子女数|妇女总和生育率|一孩总和生育率
sex-ratio-at-birth|出生人口性别比|Sex ratio at birth||down|出生女婴|人口普查；出生人口监测|每百名出生女婴对应的出生男婴数|出生性别比、户籍出生人口性别比、出生人口男女性别比、新生儿性别比|总人口性别比
ageing|60岁及以上人口占比|Share of people aged 60 and over|%||常住人口|人口普查|60岁及以上人口占常住人口的比例|人口老龄化率、老龄化率、60岁以上人口占比、60周岁以上老年人口占比、老龄化程度、60岁及以上老年人口占比、60岁及以上老年人口比重、60岁及以上人口比重、60周岁及以上老年人口占比|65岁及以上人口占比
ageing-65|65岁及以上人口占比|Share of people aged 65 and over|%||常住人口|人口普查|65岁及以上人口占常住人口的比例|65岁以上人口占比、65周岁以上老年人口占比、65岁及以上老年人口占比、65岁及以上老年人口比重、65周岁及以上老年人口占比|60岁及以上人口占比
births|出生人数|Births|人||| 卫生健康统计调查制度|年内出生的活产婴儿数|户籍人口出生、出生人口数、全年出生人口、出生人口、出生、上报出生、出生人口总数、全年出生、活产出生、新出生人口、出生婴儿数|出生缺陷人数
live-births|活产数|Live births|人||| 全国妇幼健康统计调查制度|年内妊娠满28周、出生时有生命现象的婴儿数|活产婴儿数、活产儿数|
residents|常住人口|Resident population|万人|||人口普查；人口变动情况抽样调查|期末常住的人口数|常住人口数、常住总人口、年末常住人口、常住人口总数、常住人口总量|常住人口签约率
registered-residents|户籍人口|Registered population|万人|||公安户籍统计|期末在当地登记户籍的人口数|户籍人口数、户籍总人口、年末户籍人口、户籍人口总数|
migrants|常住外来人口|Residents from elsewhere|万人|||人口普查；人口变动情况抽样调查|期末常住而户籍在外地的人口数|外来常住人口、常住外来人口数、外来常住人口数|
people-60|60岁及以上人口数|People aged 60 and over|万人|||人口普查|期末60岁及以上的人口数|老年人口数、60岁及以上人口、60岁以上人口、60岁及以上老年人口、60周岁及以上老年人口、60岁以上老年人口、60周岁及以上人口、老年人口、60岁及以上老年人、60岁以上老年人、60岁及以上常住老年人口|60岁及以上人口占比
people-65|65岁及以上人口数|People aged 65 and over|万人|||人口普查|期末65岁及以上的人口数|65岁及以上人口、65岁以上人口、65岁及以上老年人口、65周岁及以上老年人口、65岁以上老年人口、65周岁及以上人口、65岁及以上老年人、65岁以上老年人|65岁及以上人口占比
working-age|15-59岁人口占比|Share of people aged 15 to 59|%||常住人口|人口普查|15—59岁人口占常住人口的比例|劳动年龄人口占比、15至59岁人口占比、15-59岁人口比重、15-59岁劳动年龄人口占比|
children-share|0-14岁人口占比|Share of people aged 0 to 14|%||常住人口|人口普查|0—14岁人口占常住人口的比例|0-14岁人口比重、0至14岁人口占比、0-14岁少儿人口占比、少儿人口占比|
people-working-age|15-59岁人口数|People aged 15 to 59|万人|||人口普查|期末15—59岁的人口数|15-59岁人口、劳动年龄人口|
children|0-14岁人口数|People aged 0 to 14|万人|||人口普查|期末0—14岁的人口数|0-14岁人口、少儿人口|
fertile-women|育龄妇女数|Women of childbearing age|人|||人口变动情况抽样调查|期末15—49岁的妇女人数|育龄妇女、育龄妇女人数、15-49岁育龄妇女、育龄妇女总数|
married-fertile-women|已婚育龄妇女数|Married women of childbearing age|人|||人口变动情况抽样调查|期末已婚的15—49岁妇女人数|已婚育龄妇女、已婚育龄妇女人数|
first-births|一孩率|First children as a share of births|%||出生人数|人口监测|出生人口中一孩所占比例|一孩占比、一孩出生占比、出生一孩率、一孩比例|
second-births|二孩率|Second children as a share of births|%||出生人数|人口监测|出生人口中二孩所占比例|二孩占比、二孩出生占比、出生二孩率、二孩比例、二孩及以上占比、二孩及以上率|
further-births|多孩率|Third and further children as a share of births|%||出生人数|人口监测|出生人口中三孩及以上所占比例|多孩占比、三孩及以上占比、三孩率、多孩出生率、多孩比例、三孩及以上率、三孩占比|
`);
