/** The version of rup, set when it is built. */
declare const RUP_VERSION: string;
