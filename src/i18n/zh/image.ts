export const image = {
  licence: "图：指标 Zhibiao。图中数字均摘自所列文件原文，可自由引用，请注明来源文件。"
};
