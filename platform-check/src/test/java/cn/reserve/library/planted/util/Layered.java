package cn.reserve.library.planted.util;

/** Lives in a layer. */
public class Layered {}
