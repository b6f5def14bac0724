type Eigenschappen = { vragen: readonly { id: string; kenmerk: string; zin: string }[] };

/** Each question by name at the beginning, for the answers make a long page. */
export function Wegwijzer({ vragen }: Eigenschappen) {
  if (vragen.length < 4) return null;
  return (
    <nav aria-label="Naar een vraag" className="motie-wegwijzer niet-afdrukken">
      <ul>
        {vragen.map(({ id, kenmerk, zin }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {kenmerk} · {zin}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
