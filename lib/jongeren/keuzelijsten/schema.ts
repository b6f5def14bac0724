import { z } from 'zod';

export const keuzelijstenSchema = z.object({});
