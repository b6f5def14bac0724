import NextAuth from 'next-auth/next';
import { authOptions } from '#lib/toegang/auth-options.ts';

const handler = (request: Request, context: unknown) => {
  // The server reads the session itself; a script in the page has no business with its id.
  if (new URL(request.url).pathname.endsWith('/api/auth/session')) return Response.json({});
  return NextAuth(request as never, context as never, authOptions());
};
export { handler as GET, handler as POST };
