/** The school years of which something was published. */
export function Jaarkeuze({ basis, jaren, jaar }: { basis: string; jaren: readonly string[]; jaar: string }) {
  if (jaren.length < 2) return null;
  return (
    <nav aria-label="Schooljaar" className="jaarkeuze niet-afdrukken">
      {jaren.map((item) => (
        <a key={item} href={`${basis}?schooljaar=${item}`} aria-current={item === jaar ? 'page' : undefined}>
          {item}
        </a>
      ))}
    </nav>
  );
}
