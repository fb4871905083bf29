import {indicators} from "./indicator.ts";

/** What health costs, who pays, and who is insured. */
export const finance = indicators(`
total-expenditure|卫生总费用|Total health expenditure|亿元|||卫生总费用核算|年内一个地区为卫生服务所消耗的资金总额|全国卫生总费用、全省卫生总费用|人均卫生总费用
expenditure-per-head|人均卫生总费用|Health expenditure per head|元||常住人口|卫生总费用核算|卫生总费用与人口之比|人均卫生费用、人均卫生支出|
expenditure-of-gdp|卫生总费用占GDP比重|Health expenditure as a share of GDP|%||国内生产总值|卫生总费用核算|卫生总费用占地区生产总值的比例|卫生总费用占GDP的比例、卫生总费用占GDP的百分比、卫生总费用占国内生产总值的比重、卫生总费用占地区生产总值的比重、卫生总费用占GDP百分比、卫生总费用占全国GDP比重、卫生总费用占全省GDP比重、卫生总费用相当于GDP|
government-share|政府卫生支出占卫生总费用比重|Government share of health expenditure|%|up|卫生总费用|卫生总费用核算|政府卫生支出占卫生总费用的比例|政府卫生支出占比、政府卫生支出占卫生总费用的比重、政府卫生支出占卫生总费用的比例|
social-share|社会卫生支出占卫生总费用比重|Social share of health expenditure|%||卫生总费用|卫生总费用核算|社会卫生支出占卫生总费用的比例|社会卫生支出占比、社会卫生支出占卫生总费用的比重、社会卫生支出占卫生总费用的比例|
government-spending|政府卫生支出|Government health expenditure|亿元|||卫生总费用核算|年内各级政府用于卫生的支出|政府卫生投入|
social-spending|社会卫生支出|Social health expenditure|亿元|||卫生总费用核算|年内政府以外的社会各界对卫生的支出|社会卫生投入|
out-of-pocket|个人卫生支出|Out-of-pocket health expenditure|亿元|||卫生总费用核算|年内居民个人为卫生服务支付的现金|个人现金卫生支出、居民个人卫生支出、居民个人现金卫生支出|
fiscal-share|卫生财政支出占财政总支出比例|Health as a share of government spending|%|up|一般公共预算支出|财政决算|卫生健康支出占一般公共预算支出的比例|卫生健康支出占一般公共预算支出比重、卫生健康支出占财政支出的比例、卫生支出占财政支出比重、卫生健康支出占财政总支出的比例、医疗卫生支出占财政支出比重、卫生健康支出占一般公共预算支出的比例|
insurance-coverage|基本医保参保率|Coverage of basic medical insurance|%|up|应参保人口|基本医疗保障统计|参加基本医疗保险的人口占应参保人口的比例|基本医疗保险参保率、城镇职工医保覆盖率、城乡居民医保覆盖率、新农合覆盖率、新农合参合率、城乡居民基本医疗保险参保率、医保参保率、基本医保参保覆盖率、基本医疗保险覆盖率、城乡居民医保参保率、基本医疗保险参保覆盖率、参合率|
`);
