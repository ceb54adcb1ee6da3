package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.khcn.portal.home.Budget;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;

/** The year's money by source: paid of what was allocated; each number opens its records. */
class BudgetCard extends Div {
    private static final long serialVersionUID = 1L;

    BudgetCard(Budget budget, RecordRoutes routes) {
        if (budget.sources().isEmpty()) {
            add(DetailsPage.card("home.budget.title", new EmptyState("home.budget.none", "home.budget.noneNext")));
            return;
        }
        Span hint = new Span(getTranslation("home.budget.sum", Integer.toString(budget.year()),
                Budget.millions(budget.paid()), Budget.millions(budget.allocated()),
                budget.percent().printedWithUnit()));
        hint.addClassName("hint");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        budget.sources().forEach(source -> rows.add(row(source, routes)));
        add(DetailsPage.card("home.budget.title", hint, rows,
                new Anchor(RegisterNavigation.list(Budget.DISBURSEMENTS), getTranslation("home.budget.open"))));
    }

    private ProgressRow row(Budget.Source source, RecordRoutes routes) {
        FigureValue percent = source.percent();
        return new ProgressRow(new Span(getTranslation("office.disbursements.choice.source." + source.code())),
                percent.number(), null, "",
                ProgressRow.number(Budget.millions(source.paid().value().number()), source.paid(), routes),
                new Span("/"),
                ProgressRow.number(Budget.millions(source.allocated().value().number()), source.allocated(), routes),
                new Span(" · " + percent.printedWithUnit()));
    }
}
