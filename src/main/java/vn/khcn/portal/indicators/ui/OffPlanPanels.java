package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.Component;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.indicators.OffPlanSubject;

/** Makes the panel of reasons for the page of something that has a plan. */
@org.springframework.stereotype.Component
public class OffPlanPanels {
    private final OffPlanService service;

    OffPlanPanels(OffPlanService service) {
        this.service = service;
    }

    /**
     * @param title  what has the plan, as the reader knows it
     * @param behind whether it is off its plan now
     */
    public Component panel(OffPlanSubject subject, String title, boolean behind) {
        return new OffPlanPanel(service, subject, title, behind);
    }
}
