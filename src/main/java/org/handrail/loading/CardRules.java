package org.handrail.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Topic;

/// What must hold between the cards and blocks of a topic.
final class CardRules {

    private CardRules() { }

    static void check(At at, Topic topic) {
        var cards = at.each("cards");
        Ids.noneTwice(cards);
        Ids.noneTwice(cards.stream().flatMap(card -> card.each("blocks").stream()).toList());
        for (int i = 0; i < cards.size(); i++) {
            checkCard(cards.get(i), topic.cards().get(i));
        }
        checkGates(cards, topic);
        for (Audience reader : Audience.values()) {
            if (topic.cardsFor(reader).isEmpty()) {
                at.get("cards").problem("have nothing for " + reader, "Add a card that is not gated and has a block for this reader.");
            }
        }
    }

    private static void checkCard(At at, Card card) {
        var blocks = at.each("blocks");
        for (int i = 0; i < blocks.size(); i++) {
            var block = card.blocks().get(i);
            if (block instanceof Block.KeyPoint && isSecond(block, card.blocks().subList(0, i))) {
                blocks.get(i).problem("is a second key point for one reader", "Keep the one that matters most.");
            }
            if (block instanceof Block.People && !card.gated() && !blocks.get(i).has("numbersTell")) {
                blocks.get(i).problem("counts people outside a gate", "Move it to a gated card, or say with \"numbersTell\" what else it counts.");
            }
            if (card.gated() && block.readers().contains(Audience.CHILD)) {
                blocks.get(i).problem("is for children too, on a gated card", "Name its readers: ADULT, TEEN or both.");
            }
        }
    }

    private static boolean isSecond(Block block, List<Block> before) {
        return before.stream().filter(Block.KeyPoint.class::isInstance)
                .anyMatch(other -> other.readers().stream().anyMatch(block.readers()::contains));
    }

    private static void checkGates(List<At> cards, Topic topic) {
        Set<Card.Id> opened = new HashSet<>();
        cards.stream().flatMap(card -> card.each("blocks").stream()).flatMap(block -> block.each("depths").stream())
                .filter(depth -> depth.has("card")).forEach(depth -> {
                    var id = new Card.Id(depth.text("card"));
                    opened.add(id);
                    if (topic.card(id).isEmpty()) {
                        depth.get("card").problem("leads to a card that is not in this topic", "Name one of its gated cards.");
                    } else if (!topic.card(id).get().gated()) {
                        depth.get("card").problem("leads to a card that is not gated", "Mark that card with \"gated\": true.");
                    }
                });
        for (int i = 0; i < cards.size(); i++) {
            if (topic.cards().get(i).gated() && !opened.contains(topic.cards().get(i).id())) {
                cards.get(i).problem("is gated, and no choice leads to it", "Let a depths block name it.");
            }
        }
    }
}
