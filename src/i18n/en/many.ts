/** 1 row, 2 rows */
export const many = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`;
