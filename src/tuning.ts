/**
 * Every threshold and weight of the engine, a section for each room. Each has
 * a name, a unit, a sane range, what moving it does, and where its value came
 * from.
 */
