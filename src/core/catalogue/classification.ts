// The structure that the KPIs stand in (dimension → sub-dimension → category) and the units, in ITU's order.
import * as z from 'zod/mini';
import { bilingualSchema, namedSchema } from './text';

export const classificationSchema = z
  .strictObject({
    $schema: z.literal('./classification.schema.json'),
    dimensions: z
      .array(
        z.strictObject({
          /** ITU's English name; it is also the id in every file. */
          id: namedSchema,
          name: bilingualSchema,
          subDimensions: z
            .array(
              z.strictObject({
                id: namedSchema,
                name: bilingualSchema,
                /** Ids of its categories, in ITU's order. */
                categories: z.array(namedSchema).check(z.minLength(1)),
              }),
            )
            .check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
    categories: z.array(z.strictObject({ id: namedSchema, name: bilingualSchema })).check(z.minLength(1)),
    units: z.array(z.strictObject({ id: namedSchema, name: bilingualSchema, short: bilingualSchema })),
  })
  .register(z.globalRegistry, {
    id: 'classification',
    title: 'Dimensions, sub-dimensions, categories and units',
  });

export type Classification = z.infer<typeof classificationSchema>;
export type Unit = Classification['units'][number];
