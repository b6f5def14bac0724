import { z } from 'zod';

export const vandaagSchema = z.object({});
