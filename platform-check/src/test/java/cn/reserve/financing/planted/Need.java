package cn.reserve.financing.planted;

/** Nothing wrong with it. */
public class Need {}
