// A list as an object of another noun shows it: a list that there is anyway, narrowed by Procore's filter for such an object.
import type { GraphQLResolveInfo } from 'graphql';
import { type Asking, asking } from './fields.js';

type List<Place, Args, Context, Page> = Asking &
  ((place: Place, args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Page>);

/** @param ask where the list is, and the arguments that narrow it to `parent` */
export const narrowedField = <Place, Asked, Context, Page, Args, Parent>(
  list: List<Place, Asked, Context, Page>,
  ask: (args: Args, parent: Parent) => readonly [place: Place, args: Asked],
) =>
  asking(
    list.asks,
    (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => {
      const [place, asked] = ask(args, parent);
      return list(place, asked, context, info);
    },
    list.views,
  );
