/** Stands in for ajv and ajv-formats, which conf loads for schemas: the preferences are checked in core. */
export class Ajv2020 {}

export default {};
