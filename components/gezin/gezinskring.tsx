import { formatDatum, formatPeriode } from '#lib/kalender/opmaak.ts';
import { LABEL_OUDERROL } from '#lib/jongeren/gezin/labels.ts';
import type { Gezin, Gezinslid } from '#lib/jongeren/gezin/model.ts';
import { gezinssignalen, heeftAdres } from '#lib/jongeren/gezin/rules.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** The people around a young person: who has gezag, who cares for him, who may be written to. */
export function Gezinskring({ gezin }: { gezin: Gezin }) {
  const { jongere, leden, eerder, wijzigen } = gezin;
  const toevoegen = (
    <KnopLink href={`/jongeren/${jongere.id}/gezin/nieuw`} soort="primair" icoon="plus">
      Ouder of verzorger toevoegen
    </KnopLink>
  );
  return (
    <>
      {gezinssignalen(leden, jongere.leeftijd).map((zin) => (
        <Mededeling key={zin} toon="let-op" titel={zin} />
      ))}
      {jongere.leeftijd >= 18 && (
        <Mededeling titel="Meerderjarig: brieven gaan naar de jongere zelf.">
          <p>Ouders zijn geen partij meer in de zaak van iemand van 18 jaar of ouder.</p>
        </Mededeling>
      )}
      <Sectie titel="Ouders en verzorgers" aantal={leden.length} rechts={wijzigen && toevoegen}>
        {leden.length === 0 ? (
          <LegeStaat titel="Nog niemand">
            Voeg toe wie het gezag heeft en wie de jongere verzorgt; dan weet Baken aan wie brieven gaan.
          </LegeStaat>
        ) : (
          <ul className="naast-elkaar">
            {leden.map((lid) => (
              <li key={lid.ouderschapId} className="kaart">
                <Lid lid={lid} jongereId={jongere.id} wijzigen={wijzigen} />
              </li>
            ))}
          </ul>
        )}
      </Sectie>
      {eerder.length > 0 && (
        <Uitklap titel={`Eerder (${eerder.length})`}>
          <ul className="naast-elkaar">
            {eerder.map((lid) => (
              <li key={lid.ouderschapId} className="kaart">
                <Lid lid={lid} jongereId={jongere.id} wijzigen={wijzigen} />
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </>
  );
}

function Lid({ lid, jongereId, wijzigen }: { lid: Gezinslid; jongereId: string; wijzigen: boolean }) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-3">
        <h3 className="text-kop">{formatNaam(lid.naam)}</h3>
        <Status toon={lid.gezag ? 'goed' : 'neutraal'}>{lid.gezag ? 'gezag' : 'geen gezag'}</Status>
        {lid.verzorgt && <Status>verzorgt</Status>}
        {!lid.aanschrijven && <Status toon="let-op">niet aanschrijven</Status>}
        {lid.geheimhouding && <Status toon="let-op">adres geheim</Status>}
      </div>
      <Kenmerken
        kenmerken={[
          { naam: 'Rol', waarde: LABEL_OUDERROL[lid.rol] },
          { naam: 'Adres', waarde: adresVan(lid) },
          { naam: 'Telefoon', waarde: lid.telefoon },
          { naam: 'E-mail', waarde: lid.email },
          ...(lid.taal ? [{ naam: 'Tolk nodig', waarde: lid.taal }] : []),
          ...(lid.geboortedatum ? [{ naam: 'Geboren', waarde: formatDatum(lid.geboortedatum) }] : []),
          ...(lid.aanschrijven ? [] : [{ naam: 'Niet aanschrijven', waarde: lid.nietAanschrijvenReden }]),
          ...(lid.nietVerantwoordelijkMotivering
            ? [
                {
                  naam: 'Niet verantwoordelijk (Lpw art. 2 lid 2)',
                  waarde: lid.nietVerantwoordelijkMotivering,
                },
              ]
            : []),
          ...(lid.van || lid.tot ? [{ naam: 'Periode', waarde: periodeVan(lid) }] : []),
        ]}
      />
      {wijzigen && (
        <div className="knoppen">
          <KnopLink href={`/jongeren/${jongereId}/gezin/${lid.ouderschapId}`} klein icoon="potlood">
            Wijzig<span className="alleen-voorlezen"> {formatNaam(lid.naam)}</span>
          </KnopLink>
        </div>
      )}
    </div>
  );
}

/** A secret address stays off the screen: someone may look along. It stands in the form, behind "Wijzig". */
function adresVan(lid: Gezinslid): string | null {
  if (lid.geheimhouding) return heeftAdres(lid) ? 'geheim (bekend bij het bureau)' : 'geheim, niet bekend';
  const straat = [lid.straat, lid.huisnummer].filter(Boolean).join(' ');
  const plaats = [lid.postcode?.replace(/^(\d{4})([A-Z]{2})$/, '$1 $2'), lid.plaats]
    .filter(Boolean)
    .join(' ');
  return [straat, plaats, lid.land].filter(Boolean).join(', ') || null;
}

function periodeVan({ van, tot }: Gezinslid): string {
  if (van) return formatPeriode({ van, tot });
  return tot ? `tot en met ${formatDatum(tot)}` : '';
}
