package com.vaadin.flow.component.charts;

/** Stands in for the commercial component, which is not on the class path, so that the rule against it can be seen to fail. */
public class Chart {}
