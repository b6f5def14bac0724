import { connection } from 'next/server';

/** The smallest dynamic page of this build: what every other page is compared with in `baken bench`. */
export default async function HalloPagina() {
  await connection();
  return <p>Baken staat aan.</p>;
}
