package com.vaadin.flow.component.charts;

import com.vaadin.flow.component.Component;

/**
 * Stands in for the commercial component, which is not on the class path, so that the rule against it can be seen to
 * fail. It is a component since the screen tests' library loads its tester for it.
 */
public class Chart extends Component {}
