import {lineage, regionByCode} from "./regions.ts";

/**
 * English names of provinces and prefectures, and of the counties that the shipped documents speak of: pinyin, or the
 * form in official use (Inner Mongolia, Shaanxi, Lhasa). One province a string: two digits and its name, then four digits
 * and the name of what it holds.
 */
export const names: readonly string[] = [
  "11Beijing",
  "12Tianjin",
  "13Hebei,0100Shijiazhuang,0200Tangshan,0300Qinhuangdao,0400Handan,0500Xingtai,0600Baoding,0700Zhangjiakou,0800Chengde,0900Cangzhou,1000Langfang,1100Hengshui",
  "14Shanxi,0100Taiyuan,0200Datong,0300Yangquan,0400Changzhi,0500Jincheng,0600Shuozhou,0700Jinzhong,0800Yuncheng,0900Xinzhou,1000Linfen,1100Lüliang",
  "15Inner Mongolia,0100Hohhot,0200Baotou,0300Wuhai,0400Chifeng,0500Tongliao,0600Ordos,0700Hulun Buir,0800Bayannur,0900Ulanqab,2200Hinggan,2500Xilingol,2900Alxa",
  "21Liaoning,0100Shenyang,0200Dalian,0300Anshan,0400Fushun,0500Benxi,0600Dandong,0700Jinzhou,0800Yingkou,0900Fuxin,1000Liaoyang,1100Panjin,1200Tieling,1300Chaoyang,1400Huludao",
  "22Jilin,0100Changchun,0200Jilin,0300Siping,0400Liaoyuan,0500Tonghua,0600Baishan,0700Songyuan,0800Baicheng,2400Yanbian",
  "23Heilongjiang,0100Harbin,0200Qiqihar,0300Jixi,0400Hegang,0500Shuangyashan,0600Daqing,0700Yichun,0800Jiamusi,0900Qitaihe,1000Mudanjiang,1100Heihe,1200Suihua,2700Daxing'anling",
  "31Shanghai",
  "32Jiangsu,0100Nanjing,0200Wuxi,0300Xuzhou,0400Changzhou,0500Suzhou,0600Nantong,0700Lianyungang,0800Huai'an,0900Yancheng,1000Yangzhou,1100Zhenjiang,1200Taizhou,1300Suqian",
  "33Zhejiang,0100Hangzhou,0200Ningbo,0300Wenzhou,0400Jiaxing,0500Huzhou,0600Shaoxing,0604Shangyu,0700Jinhua,0800Quzhou,0900Zhoushan,1000Taizhou,1100Lishui,1125Yunhe",
  "34Anhui,0100Hefei,0200Wuhu,0300Bengbu,0400Huainan,0500Ma'anshan,0600Huaibei,0700Tongling,0800Anqing,1000Huangshan,1100Chuzhou,1200Fuyang,1300Suzhou,1500Lu'an,1600Bozhou,1700Chizhou,1800Xuancheng",
  "35Fujian,0100Fuzhou,0200Xiamen,0300Putian,0400Sanming,0500Quanzhou,0600Zhangzhou,0700Nanping,0800Longyan,0900Ningde",
  "36Jiangxi,0100Nanchang,0200Jingdezhen,0300Pingxiang,0400Jiujiang,0500Xinyu,0600Yingtan,0700Ganzhou,0800Ji'an,0900Yichun,1000Fuzhou,1100Shangrao",
  "37Shandong,0100Jinan,0200Qingdao,0300Zibo,0400Zaozhuang,0500Dongying,0600Yantai,0700Weifang,0800Jining,0900Tai'an,1000Weihai,1100Rizhao,1300Linyi,1400Dezhou,1500Liaocheng,1600Binzhou,1700Heze",
  "41Henan,0100Zhengzhou,0200Kaifeng,0300Luoyang,0400Pingdingshan,0500Anyang,0600Hebi,0700Xinxiang,0800Jiaozuo,0900Puyang,1000Xuchang,1100Luohe,1200Sanmenxia,1300Nanyang,1400Shangqiu,1500Xinyang,1600Zhoukou,1700Zhumadian,9001Jiyuan",
  "42Hubei,0100Wuhan,0200Huangshi,0300Shiyan,0500Yichang,0600Xiangyang,0700Ezhou,0800Jingmen,0900Xiaogan,1000Jingzhou,1100Huanggang,1200Xianning,1300Suizhou,2800Enshi,9004Xiantao,9005Qianjiang,9006Tianmen,9021Shennongjia",
  "43Hunan,0100Changsha,0200Zhuzhou,0300Xiangtan,0400Hengyang,0500Shaoyang,0600Yueyang,0700Changde,0800Zhangjiajie,0900Yiyang,1000Chenzhou,1100Yongzhou,1200Huaihua,1300Loudi,3100Xiangxi",
  "44Guangdong,0100Guangzhou,0200Shaoguan,0300Shenzhen,0400Zhuhai,0500Shantou,0600Foshan,0700Jiangmen,0800Zhanjiang,0900Maoming,1200Zhaoqing,1300Huizhou,1400Meizhou,1500Shanwei,1600Heyuan,1700Yangjiang,1800Qingyuan,1900Dongguan,2000Zhongshan,5100Chaozhou,5200Jieyang,5300Yunfu",
  "45Guangxi,0100Nanning,0200Liuzhou,0300Guilin,0400Wuzhou,0500Beihai,0600Fangchenggang,0700Qinzhou,0800Guigang,0900Yulin,1000Baise,1100Hezhou,1200Hechi,1300Laibin,1400Chongzuo",
  "46Hainan,0100Haikou,0200Sanya,0300Sansha,0400Danzhou,9001Wuzhishan,9002Qionghai,9005Wenchang,9006Wanning,9007Dongfang,9021Ding'an,9022Tunchang,9023Chengmai,9024Lingao,9025Baisha,9026Changjiang,9027Ledong,9028Lingshui,9029Baoting,9030Qiongzhong",
  "50Chongqing",
  "51Sichuan,0100Chengdu,0300Zigong,0400Panzhihua,0500Luzhou,0600Deyang,0700Mianyang,0800Guangyuan,0900Suining,1000Neijiang,1100Leshan,1300Nanchong,1400Meishan,1500Yibin,1600Guang'an,1700Dazhou,1800Ya'an,1900Bazhong,2000Ziyang,3200Aba,3300Garze,3400Liangshan",
  "52Guizhou,0100Guiyang,0200Liupanshui,0300Zunyi,0400Anshun,0500Bijie,0600Tongren,2300Qianxinan,2600Qiandongnan,2700Qiannan",
  "53Yunnan,0100Kunming,0300Qujing,0400Yuxi,0500Baoshan,0600Zhaotong,0700Lijiang,0800Pu'er,0900Lincang,2300Chuxiong,2500Honghe,2600Wenshan,2800Xishuangbanna,2900Dali,3100Dehong,3300Nujiang,3400Diqing",
  "54Xizang,0100Lhasa,0200Xigaze,0300Qamdo,0400Nyingchi,0500Shannan,0600Nagqu,2500Ngari",
  "61Shaanxi,0100Xi'an,0200Tongchuan,0300Baoji,0400Xianyang,0500Weinan,0600Yan'an,0700Hanzhong,0800Yulin,0900Ankang,1000Shangluo",
  "62Gansu,0100Lanzhou,0200Jiayuguan,0300Jinchang,0400Baiyin,0500Tianshui,0600Wuwei,0700Zhangye,0800Pingliang,0900Jiuquan,1000Qingyang,1100Dingxi,1200Longnan,2900Linxia,3000Gannan",
  "63Qinghai,0100Xining,0200Haidong,2200Haibei,2300Huangnan,2500Hainan,2600Golog,2700Yushu,2800Haixi",
  "64Ningxia,0100Yinchuan,0200Shizuishan,0300Wuzhong,0400Guyuan,0500Zhongwei",
  "65Xinjiang,0100Urumqi,0200Karamay,0400Turpan,0500Hami,2300Changji,2700Bortala,2800Bayingolin,2900Aksu,3000Kizilsu,3100Kashi,3200Hotan,4000Ili,4200Tacheng,4300Altay,9001Shihezi,9002Aral,9003Tumxuk,9004Wujiaqu,9005Beitun,9006Tiemenguan,9007Shuanghe,9008Kokdala,9009Kunyu,9010Huyanghe,9011Xinxing,9012Baiyang",
  "71Taiwan",
  "81Hong Kong",
  "82Macao"
];

let byCode: Map<string, string> | null = null;

/** Shangyu for 330604, China for the nation; null where there is no English name. */
export function englishRegion(code: string): string | null {
  return table().get(code) ?? null;
}

/** With what holds it: Shangyu, Shaoxing, Zhejiang. */
export function englishFull(code: string): string | null {
  const parts = regionByCode(code)?.parent === null ? [code] : lineage(code);
  const named = (parts.length > 0 ? parts : [code]).map(englishRegion);
  return named.includes(null) ? null : named.join(", ");
}

function table(): ReadonlyMap<string, string> {
  if (byCode) return byCode;
  byCode = new Map([["000000", "China"]]);
  for (const line of names) {
    const [head = "", ...rest] = line.split(",");
    const province = head.slice(0, 2);
    byCode.set(`${province}0000`, head.slice(2));
    for (const each of rest) byCode.set(province + each.slice(0, 4), each.slice(4));
  }
  return byCode;
}
