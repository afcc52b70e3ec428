package org.handrail.session;

import java.util.ArrayList;
import java.util.List;

/// The trail as anyone would write it down: a plain list that forgets the second oldest place when it grows too long.
final class Footsteps {

    private final List<Place> places = new ArrayList<>(List.of(new Place.Home()));

    void go(Place place) {
        if (!place.equals(last())) {
            places.add(place);
        }
        if (places.size() > Trail.LONGEST) {
            places.remove(1);
        }
    }

    void turn(Place place) {
        places.removeLast();
        places.add(place);
    }

    void back() {
        if (places.size() > 1) {
            places.removeLast();
        }
    }

    void readAs() {
        if (last() instanceof Place.WhoIsReading) {
            back();
        }
    }

    Place last() {
        return places.getLast();
    }

    List<Place> places() {
        return places;
    }
}
