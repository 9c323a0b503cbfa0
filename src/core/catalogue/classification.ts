// The structure that the KPIs stand in (dimension → sub-dimension → category) and the units, in ITU's order.
import { z } from 'zod';
import { bilingualSchema } from './text';

export const classificationSchema = z
  .strictObject({
    $schema: z.literal('./classification.schema.json'),
    dimensions: z
      .array(
        z.strictObject({
          /** ITU's English name; it is also the id in every file. */
          id: z.string().min(1),
          name: bilingualSchema,
          subDimensions: z
            .array(
              z.strictObject({
                id: z.string().min(1),
                name: bilingualSchema,
                /** Ids of its categories, in ITU's order. */
                categories: z.array(z.string().min(1)).min(1),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
    categories: z.array(z.strictObject({ id: z.string().min(1), name: bilingualSchema })).min(1),
    units: z.array(z.strictObject({ id: z.string().min(1), name: bilingualSchema, short: bilingualSchema })),
  })
  .meta({ id: 'classification', title: 'Dimensions, sub-dimensions, categories and units' });

export type Classification = z.infer<typeof classificationSchema>;
export type Unit = Classification['units'][number];
