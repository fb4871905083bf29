export const search = {
  label: "搜索指标、笔记本、地区和文件",
  placeholder: "搜索：孕产妇、丽水、ycfswl……",
  indicators: "指标",
  notebooks: "笔记本",
  regions: "地区",
  documents: "文件",
  found: (n: number) => `找到 ${n} 项`,
  nothing: (query: string) => `没有找到“${query}”。这里只有收录的文件写明的指标、地区，这些文件本身，以及笔记本。`
};
