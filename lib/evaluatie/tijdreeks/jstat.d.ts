declare module 'jstat' {
  /** The small part that is used; the package brings no types. */
  const jstat: {
    /** Student's t with `df` degrees of freedom: the value below which a part `p` lies. */
    readonly studentt: { inv(p: number, df: number): number };
  };
  export default jstat;
}
