import '../../page/bench-page.css';
import { benchPage } from '../../page/bench-page';
import { mapElement } from '../map-element';
import { drawNothing } from '../../page/draw-nothing';

benchPage(mapElement(), drawNothing);
