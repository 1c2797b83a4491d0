import '../../page/bench-page.css';
import { benchPage } from '../../page/bench-page';
import { mapElement } from '../map-element';
import { deckArcs } from '../../page/deck-arcs';

benchPage(mapElement(), deckArcs(true));
