/** What waits for what among the resources of a file, those that are no entities included. */
export interface Order {
    /** Whether one resource is made only after another, for which it waits directly or through others; undefined when that cannot be told. */
    dependsOn(name: string, other: string): boolean | undefined;
}
/** What something waits for directly. */
export interface Waits {
    readonly on: readonly string[];
    /** Whether it may wait for more than that. */
    readonly open: boolean;
}
/** The order that follows from what each waits for, found when it is asked for. */
export declare function orderOf(find: (name: string) => Waits): Order;
