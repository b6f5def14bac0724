import type { Voorwaarde } from '#lib/handhaving/model.ts';
import { Status } from '#components/ui/status.tsx';

/** Each demand with how it turned out, by drawing and word; what is missing first. */
export function Voorwaarden({ voorwaarden, label }: { voorwaarden: readonly Voorwaarde[]; label: string }) {
  const orde = voorwaarden.toSorted((a, b) => Number(a.voldaan) - Number(b.voldaan));
  return (
    <ul aria-label={label} className="flex flex-col gap-2 my-4">
      {orde.map(({ code, voldaan, zin }) => (
        <li key={code}>
          <Status toon={voldaan ? 'goed' : 'let-op'}>
            <span className="alleen-voorlezen">{voldaan ? 'In orde: ' : 'Ontbreekt: '}</span>
            {zin}
          </Status>
        </li>
      ))}
    </ul>
  );
}
