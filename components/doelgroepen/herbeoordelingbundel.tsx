import type { Bundelkop } from '#lib/doelgroepen/herbeoordeling/model.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { Jongerenaam } from '#lib/jongeren/model.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Ververs } from '#components/inlezen/ververs.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Voortgang } from '#components/ui/voortgang.tsx';

type Eigenschappen = {
  kop: Bundelkop;
  gebleven: readonly (Jongerenaam & { jongereId: string; opmerking: string })[];
  magTerug: boolean;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** How far it is, who was left as he was and why, and the way back. */
export function Herbeoordelingbundel({ kop, gebleven, magTerug, actie }: Eigenschappen) {
  const bezig = kop.status === 'wacht' || kop.status === 'terugdraaien';
  return (
    <div className="secties">
      {bezig && <Ververs />}
      <Voortgang
        label={kop.status === 'wacht' || kop.status === 'klaar' ? 'Doorgevoerd' : 'Teruggedraaid'}
        gedaan={kop.gedaan}
        totaal={kop.aantal}
        toelichting={kop.gebleven > 0 ? `${formatGetal(kop.gebleven)} gebleven` : undefined}
      />
      {kop.status === 'klaar' && (
        <Mededeling toon="goed" titel="Klaar">
          <p>{formatGetal(kop.aantal - kop.gebleven)} jongeren zijn herbeoordeeld.</p>
          {magTerug && (
            <Formulier actie={actie} verborgen={{ id: kop.id }} label="Terugdraaien">
              <p>Dit kan in één keer terug. Werk waaraan een collega intussen werkte, blijft zoals het is.</p>
              <Verzendknop soort="secundair" klein icoon="opnieuw">
                Draai terug
              </Verzendknop>
            </Formulier>
          )}
        </Mededeling>
      )}
      {kop.status === 'teruggedraaid' && (
        <Mededeling toon="goed" titel="Teruggedraaid">
          <p>De jongeren staan weer op de lijst, zoals vóór het bevestigen.</p>
        </Mededeling>
      )}
      {gebleven.length > 0 && (
        <Sectie titel="Gebleven zoals het was" aantal={kop.gebleven}>
          <Lijst label="Wie bleef zoals het was, en waarom">
            {gebleven.map(({ jongereId, opmerking, ...naam }) => (
              <Lijstrij
                key={jongereId}
                titel={formatNaam(naam)}
                href={`/jongeren/${jongereId}`}
                onder={opmerking}
              />
            ))}
          </Lijst>
        </Sectie>
      )}
      <p>
        <KnopLink href="/herbeoordeling">Naar de lijst</KnopLink>
      </p>
    </div>
  );
}
