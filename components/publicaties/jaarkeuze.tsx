/** The school years of which something was published. */
export function Jaarkeuze({ code, jaren, jaar }: { code: string; jaren: readonly string[]; jaar: string }) {
  if (jaren.length < 2) return null;
  return (
    <nav aria-label="Schooljaar" className="jaarkeuze niet-afdrukken">
      {jaren.map((item) => (
        <a
          key={item}
          href={`/cijfers/${code}?schooljaar=${item}`}
          aria-current={item === jaar ? 'page' : undefined}
        >
          {item}
        </a>
      ))}
    </nav>
  );
}
