import '../../page/bench-page.css';
import { benchPage } from '../../page/bench-page';
import { mapElement } from '../map-element';
import { setData } from '../../page/set-data';

benchPage(mapElement(), setData);
