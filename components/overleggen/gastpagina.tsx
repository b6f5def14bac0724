import { formatDatumVoluit } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Gastblik, Gastdeur as Deur, Gaststand } from '#lib/overleggen/gasten/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Actie } from '#components/overleggen/besluit.tsx';
import { GedeeldInhoud } from '#components/overleggen/gedeeld-inhoud.tsx';

const tot = (moment: Date) => formatDatumVoluit(todayInAmsterdam(moment));

/** Before the code: who is asked in, nothing of whom it is about. */
export function Gastdeur({
  sleutel,
  deur,
  acties,
}: {
  sleutel: string;
  deur: Deur;
  acties: Record<'vulCodeIn' | 'vraagCode', Actie>;
}) {
  const { bureau, naam, organisatie, wijze, geldigTot, codeGestuurd } = deur;
  return (
    <>
      <Paginakop titel="Vul uw code in" onder={`Voor ${naam}, ${organisatie}`} />
      <div className="lopend">
        <p>
          {bureau} deelt iets met u voor een overleg. U kunt het lezen tot en met {tot(geldigTot)}.
        </p>
        {wijze === 'mail' ? (
          <>
            <p>Vraag eerst een code aan. Die komt in uw mail.</p>
            <Formulier actie={acties.vraagCode} verborgen={{ sleutel }} uniek="vraag" label="Code aanvragen">
              <Verzendknop soort={codeGestuurd ? 'secundair' : 'primair'}>
                {codeGestuurd ? 'Stuur een nieuwe code' : 'Stuur mij de code'}
              </Verzendknop>
            </Formulier>
          </>
        ) : (
          <p>U kreeg de code per telefoon. Heeft u geen code? Bel dan wie u uitnodigde.</p>
        )}
        <Formulier actie={acties.vulCodeIn} verborgen={{ sleutel }} uniek="code" label="Code invullen">
          <Veld
            naam="code"
            label="Code van zes cijfers"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            breedte="kort"
          />
          <Verzendknop>Bekijk wat er is gedeeld</Verzendknop>
        </Formulier>
        <p className="gedempt">Elke keer dat u kijkt, wordt vastgelegd.</p>
      </div>
    </>
  );
}

/** The one item, to read only. */
export function Gastblad({ blik }: { blik: Gastblik }) {
  return (
    <>
      <Paginakop titel={blik.inhoud.overleg} onder={`Gedeeld door ${blik.bureau} met ${blik.naam}`} />
      <div className="lopend">
        <p>
          Zo stond het op {tot(blik.gedeeldOp)}. U kunt het lezen tot en met {tot(blik.geldigTot)}. Bewaar het
          niet en deel het niet verder.
        </p>
        <GedeeldInhoud inhoud={blik.inhoud} kop="h2" />
      </div>
    </>
  );
}

const DICHT: Record<Exclude<Gaststand, 'open'> | 'onbekend' | 'te-vaak', { kop: string; zin: string }> = {
  verlopen: {
    kop: 'Deze link werkt niet meer',
    zin: 'De tijd waarin u dit kon lezen, is voorbij. Heeft u het nog nodig? Vraag wie u uitnodigde om een nieuwe link.',
  },
  ingetrokken: {
    kop: 'Deze link werkt niet meer',
    zin: 'Wie u uitnodigde, heeft de link gesloten. Heeft u een vraag? Neem dan contact op.',
  },
  geblokkeerd: {
    kop: 'Deze link is dicht',
    zin: 'Er is te vaak een verkeerde code ingevuld. Vraag wie u uitnodigde om een nieuwe code.',
  },
  onbekend: {
    kop: 'Deze link kennen we niet',
    zin: 'Kijk of u de hele link heeft. Klopt die? Vraag dan wie u uitnodigde om een nieuwe.',
  },
  'te-vaak': {
    kop: 'Even wachten',
    zin: 'U probeert het te vaak achter elkaar. Probeer het over een minuut weer.',
  },
};

export function GastGesloten({ stand }: { stand: keyof typeof DICHT }) {
  const { kop, zin } = DICHT[stand];
  return (
    <>
      <Paginakop titel={kop} />
      <p className="lopend">{zin}</p>
    </>
  );
}
