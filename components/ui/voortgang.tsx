/** How far a long job is. Without a total it only says that it runs. */
export function Voortgang({
  label,
  gedaan,
  totaal,
  toelichting,
}: {
  label: string;
  gedaan: number;
  totaal?: number;
  toelichting?: string;
}) {
  const getal = new Intl.NumberFormat('nl-NL');
  return (
    <label className="voortgang">
      <span>{label}</span>
      <progress value={totaal ? gedaan : undefined} max={totaal} />
      <span className="voortgang-getal">
        {getal.format(gedaan)}
        {totaal ? ` van ${getal.format(totaal)}` : ' gedaan'}
        {toelichting && ` · ${toelichting}`}
      </span>
    </label>
  );
}
