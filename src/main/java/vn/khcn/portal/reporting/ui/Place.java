package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the reader is in a report; the address holds it.
 *
 * @param draft  number of the draft looked at, 0 for the newest
 * @param block  the chosen paragraph or heading, empty for none
 * @param figure id of the chosen figure, empty for none
 */
record Place(int draft, String block, String figure, InspectorTab tab) {
    static Place of(QueryParameters query) {
        String draft = query.getSingleParameter("ban").filter(n -> n.matches("\\d{1,6}")).orElse("0");
        return new Place(Integer.parseInt(draft), query.getSingleParameter("doan").orElse(""),
                query.getSingleParameter("so").orElse(""),
                query.getSingleParameter("phan").flatMap(InspectorTab::of).orElse(InspectorTab.DETAIL));
    }

    QueryParameters query() {
        Map<String, String> query = new LinkedHashMap<>();
        Optional.of(draft).filter(n -> n > 0).ifPresent(n -> query.put("ban", Integer.toString(n)));
        Optional.of(block).filter(b -> !b.isEmpty()).ifPresent(b -> query.put("doan", b));
        Optional.of(figure).filter(f -> !f.isEmpty()).ifPresent(f -> query.put("so", f));
        if (tab != InspectorTab.DETAIL) {
            query.put("phan", tab.code());
        }
        return QueryParameters.simple(query);
    }

    Place at(String newBlock, String newFigure) {
        return new Place(draft, newBlock, newFigure, InspectorTab.DETAIL);
    }

    Place show(InspectorTab newTab) {
        return new Place(draft, block, figure, newTab);
    }
}
