import type { Vraagpagina } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { kernresultaat } from '#lib/werkprocessen/kernlijst.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst, Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** How it ends: with a result, or as a traject. Closed too early it opens again with a reason. */
export function VraagAfloop({
  pagina,
  acties,
}: {
  pagina: Vraagpagina;
  acties: Record<'sluitVraag' | 'heropenVraag' | 'verderAlsTraject', Actie>;
}) {
  const { werk, mag, resultaten } = pagina;
  if (!mag.behandelen) return null;
  const kop = { id: werk.id, versie: werk.versie };
  if (werk.status === 'gesloten')
    return (
      <Sectie titel="Heropenen">
        <Uitklap titel="Toch nog niet klaar" knop="secundair" klein>
          <Formulier actie={acties.heropenVraag} verborgen={kop} label="Vraag heropenen">
            <Veld naam="reden" label="Waarom?" maxLength={500} />
            <Verzendknop soort="secundair">Heropen de vraag</Verzendknop>
          </Formulier>
        </Uitklap>
      </Sectie>
    );
  return (
    <Sectie titel="Afronden">
      <Formulier actie={acties.sluitVraag} verborgen={kop} uniek="sluit" label="Vraag afsluiten">
        <Keuzelijst
          naam="resultaat"
          label="Resultaat"
          leeg="Kies een resultaat"
          keuzes={resultaten.map(({ code, label, kern }) => ({
            waarde: code,
            label,
            groep: kernresultaat(kern)?.administratief ? 'Administratief' : 'Resultaat',
          }))}
        />
        <Verzendknop>Sluit de vraag af</Verzendknop>
      </Formulier>
      <Uitklap titel="Verder als traject" knop="secundair">
        <Formulier actie={acties.verderAlsTraject} verborgen={kop} uniek="verder" label="Verder als traject">
          <p>Het traject begint met deze jongere, deze vraag en deze collega; u typt niets opnieuw.</p>
          <Keuzes
            naam="soort"
            label="Als wat?"
            waarde={pagina.leeftijd < 23 ? 'vsv' : 'jongere-in-beeld'}
            keuzes={[
              { waarde: 'vsv', label: 'Doorstroompunt: zonder startkwalificatie, of dreigt uit te vallen' },
              { waarde: 'jongere-in-beeld', label: 'Jongere in beeld (23 tot 27)' },
            ]}
          />
          <Tekstvak
            naam="reden"
            label="Waarom een traject?"
            hint="Leeg: de toelichting van de vraag gaat mee."
            optioneel
            rijen={2}
            maxLength={500}
          />
          <Vinkje
            naam="toch"
            label="Toch een traject, buiten de doelgroep"
            hint="Alleen nodig als Baken zegt dat de jongere er niet onder valt; schrijf hierboven waarom."
          />
          <Vinkje naam="sluit" label="Sluit de vraag hiermee af" aan />
          <Verzendknop>Begin het traject</Verzendknop>
        </Formulier>
      </Uitklap>
    </Sectie>
  );
}
