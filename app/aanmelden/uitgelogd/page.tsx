import type { Metadata } from 'next';
import { Merk } from '#components/schil/merk.tsx';
import { KnopLink } from '#components/ui/knop.tsx';

export const metadata: Metadata = { title: 'Afgemeld' };

export default function UitgelogdPagina() {
  return (
    <main className="loket">
      <p className="merk">
        <Merk />
      </p>
      <div className="secties loket-breed">
        <h1>U bent afgemeld</h1>
        <p>Uw sessie is beëindigd. Werkt u op een gedeelde computer? Sluit dan ook het venster.</p>
        <div className="knoppen">
          <KnopLink href="/aanmelden" soort="primair">
            Opnieuw aanmelden
          </KnopLink>
        </div>
      </div>
    </main>
  );
}
