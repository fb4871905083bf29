import type {Words} from "../zh/index.ts";

export const image: Words["image"] = {
  licence: "Chart: Zhibiao 指标. Its numbers are quoted from the documents named; free to reuse with that source."
};
