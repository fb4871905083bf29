import {indicators} from "./indicator.ts";

/** Births, deaths and the make-up of the population. */
export const population = indicators(`
birth-rate|人口出生率|Crude birth rate|‰||年平均人口|人口变动情况抽样调查|年内出生人数与年平均人口之比|出生率、常住人口出生率、户籍人口出生率|新生儿出生缺陷发生率
death-rate|人口死亡率|Crude death rate|‰||年平均人口|人口变动情况抽样调查|年内死亡人数与年平均人口之比|常住人口死亡率、粗死亡率|孕产妇死亡率、婴儿死亡率
natural-growth|人口自然增长率|Natural growth rate of the population|‰||年平均人口|人口变动情况抽样调查|出生率与死亡率之差|自然增长率、常住人口自然增长率|自然增长率下降
total-fertility|总和生育率|Total fertility rate|个||育龄妇女|人口普查|按当年分年龄生育率，一名妇女一生生育的子女数|妇女总和生育率|一孩总和生育率
sex-ratio-at-birth|出生人口性别比|Sex ratio at birth||down|出生女婴|人口普查；出生人口监测|每百名出生女婴对应的出生男婴数|出生性别比、户籍出生人口性别比|总人口性别比
ageing|60岁及以上人口占比|Share of people aged 60 and over|%||常住人口|人口普查|60岁及以上人口占常住人口的比例|人口老龄化率、老龄化率、60岁以上人口占比、60周岁以上老年人口占比、老龄化程度|65岁及以上人口占比
ageing-65|65岁及以上人口占比|Share of people aged 65 and over|%||常住人口|人口普查|65岁及以上人口占常住人口的比例|65岁以上人口占比、65周岁以上老年人口占比|60岁及以上人口占比
births|出生人数|Births|人||| 卫生健康统计调查制度|年内出生的活产婴儿数|户籍人口出生、出生人口数、全年出生人口、出生人口|出生缺陷人数
live-births|活产数|Live births|人||| 全国妇幼健康统计调查制度|年内妊娠满28周、出生时有生命现象的婴儿数|活产婴儿数、活产儿数|
`);
