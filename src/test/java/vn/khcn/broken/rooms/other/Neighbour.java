package vn.khcn.broken.rooms.other;

/** Lives next door. */
public class Neighbour {}
