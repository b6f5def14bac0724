import { Laden } from '#components/ui/staten.tsx';

export default function Ladend() {
  return <Laden wat="Het werkproces" regels={8} />;
}
