import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { Deelbaar } from '#lib/vsv-trajecten/delen/model.ts';
import { briefingVan } from '#lib/vsv-trajecten/delen/rules.ts';

/** One page for who takes over or meets the young person. What stands under "vooraf" is for colleagues and never in the letter. */
export function Werkbriefing({ deel }: { deel: Deelbaar }) {
  const { geheimhouding, waarschuwing } = deel.intern;
  return (
    <article className="papier">
      <h2>
        Werkbriefing {deel.naam}, {formatDatum(deel.vandaag)}
      </h2>
      {briefingVan(deel).map(({ code, titel, tekst }) => (
        <section key={code}>
          <h3>{titel}</h3>
          <p className="papier-regels">{tekst}</p>
        </section>
      ))}
      <section>
        <h3>Voor u contact opneemt</h3>
        <ul>
          <li>
            {deel.laatsteContact
              ? `Laatst gesproken op ${formatDatum(deel.laatsteContact)}.`
              : 'Er is nog niemand gesproken.'}
          </li>
          {geheimhouding && <li>Het adres is geheim. Noem het nergens, ook niet in een bericht.</li>}
          {waarschuwing && <li>{waarschuwing}</li>}
          <li>Laat {deel.roepnaam} het verhaal niet opnieuw vertellen; begin bij de volgende stap.</li>
        </ul>
      </section>
      <p className="gedempt">
        Over gezondheid, politie, justitie en leerplicht staat hier niets. Wat {deel.roepnaam} daarover kwijt
        wil, vertelt hij zelf.
      </p>
    </article>
  );
}
