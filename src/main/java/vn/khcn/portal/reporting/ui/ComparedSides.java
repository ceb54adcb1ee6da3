package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.router.QueryParameters;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.reporting.ComparisonPartner;

/**
 * The names of two compared documents, and the way to a figure in each.
 *
 * @param before name of the other one
 * @param report number of the report itself
 */
record ComparedSides(String before, String now, ComparisonPartner other, long report) {
    /** The page of the figure in the report it stands in. */
    String route(FigureEvidence figure, boolean ofNow) {
        QueryParameters query = new Place(ofNow ? 0 : other.draft(), "", figure.id(), InspectorTab.DETAIL).query();
        return ReportNavigation.report(ofNow ? report : other.report().id()) + "?" + query.getQueryString();
    }
}
