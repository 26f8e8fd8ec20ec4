// jStat has no types. It is here to disagree: an implementation of its own, good to about seven digits.
declare module "jstat" {
  const jStat: {
    readonly beta: { inv(p: number, a: number, b: number): number; cdf(x: number, a: number, b: number): number };
    readonly studentt: { inv(p: number, degreesOfFreedom: number): number };
    readonly normal: { inv(p: number, mean: number, std: number): number };
  };
  export default jStat;
}
