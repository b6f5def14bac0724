/** The beacon with the name. */
export function Merk() {
  return (
    <>
      <img src="/baken.svg" alt="" width={28} height={28} />
      <span>Baken</span>
    </>
  );
}
