import { vraagLabel } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import { metPuntnaam } from '#lib/doelgroepen/jongerenpunt/naam.ts';
import type { Jongerenpuntdossier as Deel } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { ActiesGevouwen } from '#components/jongerenpunt/acties-gevouwen.tsx';
import { ActieSnel } from '#components/jongerenpunt/actie-snel.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** Every question this young person came with, and a short action in one press. */
export function Jongerenpuntdossier({
  dossier,
  acties,
}: {
  dossier: Deel;
  acties: Record<'legActie' | 'trekActie', Actie>;
}) {
  const { jongereId, naam, punt, vragen, actiesoorten, vandaag, mag } = dossier;
  return (
    <div className="twee-kolommen">
      <div className="secties">
        <Sectie titel="Vragen" aantal={vragen.length}>
          {vragen.length === 0 ? (
            <LegeStaat titel={metPuntnaam('Nog geen vraag aan het Jongerenpunt', punt)}>
              Een vraag loopt naast school, leerplicht en Doorstroompunt; niets hoeft opnieuw.
            </LegeStaat>
          ) : (
            <Lijst label="Vragen">
              {vragen.map((rij) => (
                <Lijstrij
                  key={rij.id}
                  titel={vraagLabel(rij.vraag)}
                  href={`/jongerenpunt/${rij.id}`}
                  onder={`Sinds ${formatDatum(rij.gestartOp)}, ${rij.eigenaar ? `bij ${rij.eigenaar}` : 'bij niemand'}`}
                >
                  {rij.geslotenOp ? (
                    <Status toon="goed">{`Afgesloten ${formatDatum(rij.geslotenOp)}`}</Status>
                  ) : (
                    <Status toon="bezig">Loopt</Status>
                  )}
                </Lijstrij>
              ))}
            </Lijst>
          )}
          {mag.behandelen && (
            <KnopLink href={`/jongerenpunt/nieuw?jongere=${jongereId}`} icoon="plus">
              Vraag vastleggen
            </KnopLink>
          )}
        </Sectie>
      </div>
      <div className="secties">
        {mag.behandelen && (
          <Sectie titel="Kort geholpen">
            <ActieSnel
              formulier={{ jongere: { id: jongereId, naam }, soorten: actiesoorten, gemeenten: [], vandaag }}
              actie={acties.legActie}
            />
          </Sectie>
        )}
        <ActiesGevouwen
          jongereId={jongereId}
          regels={dossier.acties}
          soorten={actiesoorten}
          mag={mag.behandelen}
          trekIn={acties.trekActie}
        />
      </div>
    </div>
  );
}
